package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.classroom.CoTeachers.Addition;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Teachers who run a class together.
interface CoTeacherCases {

  @Test
  default void aColleagueIsAddedByTheirSignInName(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account colleague = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    String signIn = AccountStaff.signInName(school, colleague);

    assertThat(add(desk, " " + signIn.toUpperCase(Locale.ROOT))).isEqualTo(Addition.DONE);
    assertThat(add(desk, signIn)).isEqualTo(Addition.TEACHES_ALREADY);

    assertThat(desk.does(() -> desk.coTeachers().of(desk.id()))).containsExactly(colleague);
    assertThat(school.as(colleague, school.classrooms()::mine)).containsExactly(desk.classroom());
    assertThat(school.as(colleague, () -> desk.coTeachers().head(desk.id())))
        .isEqualTo(desk.teacher());
  }

  @Test
  default void nobodyElseIsAdded(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account head = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    school
        .jdbc()
        .sql("update classroom set teacher_id = ? where id = ?")
        .params(head.id(), desk.id())
        .update();
    Account locked = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    school.jdbc().sql("update account set locked = true where id = ?").param(locked.id()).update();
    String lockedName = AccountStaff.signInName(school, locked);
    String own = AccountStaff.signInName(school, head);

    assertThat(school.as(head, () -> desk.coTeachers().add(desk.id(), "nobody")))
        .isEqualTo(Addition.UNKNOWN);
    assertThat(school.as(head, () -> desk.coTeachers().add(desk.id(), "")))
        .isEqualTo(Addition.UNKNOWN);
    assertThat(school.as(head, () -> desk.coTeachers().add(desk.id(), lockedName)))
        .isEqualTo(Addition.UNKNOWN);
    assertThat(school.as(head, () -> desk.coTeachers().add(desk.id(), own)))
        .isEqualTo(Addition.TEACHES_ALREADY);
    assertThat(school.as(head, () -> desk.coTeachers().of(desk.id()))).isEmpty();
  }

  @Test
  default void aCoTeacherDoesEverythingButPutTheClassAwayAndChooseWhoTeachesIt(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account colleague = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    add(desk, AccountStaff.signInName(school, colleague));
    Account mina = desk.joins("Mina").account();
    ClassDesk theirs = new ClassDesk(school, colleague, desk.id());

    theirs.does(() -> theirs.students().rename(desk.id(), mina.id(), "Mina L"));
    theirs.does(() -> theirs.codes().rotate(desk.id()));
    theirs.does(() -> school.classrooms().rename(desk.id(), "Class 9c"));
    for (Runnable act :
        List.<Runnable>of(
            () -> school.classrooms().archive(desk.id()),
            () -> school.classrooms().restore(desk.id()),
            () -> school.classrooms().headed(desk.id()),
            () -> desk.coTeachers().add(desk.id(), "anybody"),
            () -> desk.coTeachers().remove(desk.id(), colleague.id()))) {
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> theirs.act(act));
    }
    assertThat(desk.classroom().name()).isEqualTo("Class 9c");
    assertThat(desk.classroom().archivedAt()).isEmpty();
  }

  @Test
  default void whoeverIsRemovedOrHasLeftSeesTheClassNoMore(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account leaves = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    Account removed = AccountStaff.withPassword(school, Role.TEACHER, "correct horse battery");
    add(desk, AccountStaff.signInName(school, leaves));
    add(desk, AccountStaff.signInName(school, removed));

    new ClassDesk(school, leaves, desk.id()).act(() -> desk.coTeachers().leave(desk.id()));
    desk.act(() -> desk.coTeachers().remove(desk.id(), removed.id()));

    for (Account who : List.of(leaves, removed)) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> school.as(who, () -> school.classrooms().owned(desk.id())));
    }
    assertThat(desk.log())
        .contains("Left the class as a co-teacher", "Removed a co-teacher", "Added a co-teacher");
    assertThatExceptionOfType(AccessDeniedException.class)
        .as("whoever heads a class cannot leave it")
        .isThrownBy(() -> desk.act(() -> desk.coTeachers().leave(desk.id())));
  }

  private static Addition add(ClassDesk desk, String signIn) {
    return desk.does(() -> desk.coTeachers().add(desk.id(), signIn));
  }
}
