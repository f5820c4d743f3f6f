package org.gloss.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.StreamResource;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.servlet.Servlet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gloss.account.PasswordSignIn;
import org.gloss.account.SignInSession;
import org.gloss.account.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.function.RouterFunction;

/// Everything that answers somebody outside: pages, channels, downloads and uploads. Whoever adds a
/// door adds it here, and so says how it is kept: `views.RoutesTest` tries every page,
/// `web.EndpointsTest` every channel.
class DoorsTest {

  /// What a page may use beside services: who asks, and signing in, which is open to all.
  private static final DescribedPredicate<JavaClass> WHO_ASKS =
      assignableTo(SignedIn.class)
          .or(assignableTo(SignInSession.class))
          .or(assignableTo(PasswordSignIn.class));

  private static final DescribedPredicate<JavaClass> UNCHECKED =
      DescribedPredicate.<JavaClass>describe(
              "hold what services guard",
              type ->
                  type.isAnnotatedWith(Component.class)
                      || type.isAnnotatedWith(Repository.class)
                      || type.getPackageName().startsWith("org.springframework.jdbc")
                      || type.getPackageName().startsWith("java.sql"))
          .and(DescribedPredicate.not(WHO_ASKS))
          .and(DescribedPredicate.not(resideInAPackage(Rooms.VIEWS)));

  @Test
  void pagesAndChannelsReachDataOnlyThroughServices() {
    noClasses()
        .that()
        .resideInAPackage(Rooms.VIEWS)
        .or()
        .areAnnotatedWith(RestController.class)
        .should()
        .dependOnClassesThat(UNCHECKED)
        .check(Rooms.MAIN);
  }

  @Test
  void theRuleOnDataKnowsWhatItForbids() {
    assertThat(Rooms.MAIN.stream().filter(UNCHECKED))
        .extracting(JavaClass::getSimpleName)
        .contains("ExerciseTable", "AuditLog", "DurableCommits", "EnrolmentTable");
  }

  @Test
  void onlyTheseClassesAnswerRequestsThatAreNoPages() {
    assertThat(
            named(
                type ->
                    type.isMetaAnnotatedWith(Controller.class)
                        || type.isMetaAnnotatedWith(RequestMapping.class)
                        || type.isAssignableTo(Servlet.class)
                        || type.isAssignableTo(RequestHandler.class)
                        || type.isAssignableTo(RouterFunction.class)))
        .containsExactlyInAnyOrder(
            "AnnotationChannel", "ErrorAnswer", "KeyChannel", "StandingChannel");
  }

  @Test
  void onlyTheseClassesHandFilesOut() {
    assertThat(
            named(
                type ->
                    uses(type, DownloadHandler.class)
                        || uses(type, StreamResource.class)
                        || uses(type, StreamResourceRegistry.class)))
        .containsExactlyInAnyOrder("Downloads", "ExerciseView", "LabelSetExport");
  }

  @Test
  void onlyTheseClassesTakeFilesIn() {
    assertThat(named(type -> uses(type, UploadHandler.class)))
        .containsExactlyInAnyOrder("LabelSetUpload", "RosterUpload", "TextUpload");
  }

  @Test
  void noMethodOfAPageCanBeCalledFromABrowser() {
    noMethods().should().beAnnotatedWith(ClientCallable.class).check(Rooms.MAIN);
  }

  @Test
  void everyPageHasOneAddressThatItsOwnMarkGives() {
    noClasses().should().beAnnotatedWith(RouteAlias.class).check(Rooms.MAIN);
    noClasses()
        .should()
        .dependOnClassesThat(assignableTo(RouteConfiguration.class))
        .check(Rooms.MAIN);
  }

  private static boolean uses(JavaClass type, Class<?> api) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .anyMatch(used -> used.getName().startsWith("com.vaadin") && used.isAssignableTo(api));
  }

  /// By their outermost class.
  private static Set<String> named(Predicate<JavaClass> door) {
    return Rooms.MAIN.stream()
        .filter(door)
        .map(type -> type.getName().replaceFirst("\\$.*", "").replaceFirst(".*\\.", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
