package org.gloss.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.house.OpenToAll;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// A public method of a service, found by reflection, so that a new one cannot be forgotten.
record ServiceCall(Object service, Method method) {

  /// Every method that is not open to all of the services in some rooms, by
  /// `Service.method/parameters`.
  ///
  /// @param rooms a pattern of class names
  static Map<String, ServiceCall> found(School school, String rooms) {
    Map<String, ServiceCall> found = new TreeMap<>();
    for (Object bean : school.context().getBeansWithAnnotation(Service.class).values()) {
      Class<?> type = AopUtils.getTargetClass(bean);
      if (type.getName().matches(rooms)) {
        OpenToAll.closed(type)
            .forEach(method -> found.put(name(type, method), new ServiceCall(bean, method)));
      }
    }
    return found;
  }

  /// Who is let in by each method, as a table says it: its name, then a letter for each; none where
  /// nobody is.
  static Map<String, String> table(String lines) {
    return lines
        .lines()
        .map(line -> line.split("\\s+"))
        .collect(
            Collectors.toMap(
                cells -> cells[0],
                cells -> cells.length > 1 ? cells[1] : "",
                (one, other) -> one,
                TreeMap::new));
  }

  /// Whether somebody is let in; what the method answers, or what else it refuses, does not matter.
  boolean letsIn(School school, Account account, Object[] arguments) {
    return school.as(
        account,
        () -> {
          try {
            method.invoke(service, arguments);
            return true;
          } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException);
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static String name(Class<?> type, Method method) {
    return type.getSimpleName() + "." + method.getName() + "/" + method.getParameterCount();
  }
}
