package org.gloss.saving;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Objects;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives every transaction of a service [AnotherTry], however it is begun.
@Configuration(proxyBeanMethods = false)
class Transactions {

  /// Around what is begun in code.
  @Bean
  TransactionTemplate transactionTemplate(PlatformTransactionManager platform) {
    return new Patient(platform);
  }

  /// Around what is begun by `@Transactional`: outside of Spring's own, which is the last.
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor anotherTry() {
    DefaultPointcutAdvisor advisor =
        new DefaultPointcutAdvisor(
            AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class), new Around());
    advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    return advisor;
  }

  private static final class Patient extends TransactionTemplate {

    private static final long serialVersionUID = 1L;

    Patient(PlatformTransactionManager platform) {
      super(platform);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
      Supplier<T> once = () -> super.execute(action);
      return AnotherTry.untilDone(once);
    }
  }

  private static final class Around implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
      try {
        return AnotherTry.untilDone(() -> once(invocation));
      } catch (UndeclaredThrowableException e) {
        throw Objects.requireNonNullElse(e.getUndeclaredThrowable(), e);
      }
    }

    /// An invocation goes through the others around the method only once.
    private static @Nullable Object once(MethodInvocation invocation) {
      try {
        return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new UndeclaredThrowableException(e);
      }
    }
  }
}
