package org.gloss.store;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.stereotype.Service;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Hands tests the [School] of the database that they run on, so that cases can be written once, as
/// default methods of an interface.
class BeanParameters implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == School.class || type.isAnnotationPresent(Service.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return SpringExtension.getApplicationContext(test).getBean(parameter.getParameter().getType());
  }
}
