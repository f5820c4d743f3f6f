package org.gloss.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
class JoiningLogTest {

  @Test
  void everyTryIsLoggedWithoutNameAndCode(School school, CapturedOutput log) {
    Classroom classroom = school.classroom(school.teacher());
    Visitor visitor = School.newBrowser();
    JoinOutcome.Joined mina =
        (JoinOutcome.Joined) school.joining().join(classroom.joinCode(), "Mina", visitor);
    Account account = mina.account();

    school.joining().join("WRONG-" + UUID.randomUUID(), "Jonas", visitor);
    school.joining().comeBack(classroom.joinCode(), "Mina", mina.reEntryCode(), visitor);
    for (int i = 0; i < 6; i++) {
      school.joining().comeBack(classroom.joinCode(), "Mina", "BBBBB-BBBBB", visitor);
    }

    List<String> lines =
        log.getOut()
            .lines()
            .filter(line -> line.contains("Joining by") || line.contains("Coming back by"))
            .toList();
    assertThat(lines).hasSize(9);
    assertThat(lines.get(0))
        .endsWith("Joining by a class code: account %s let in".formatted(account.id()));
    assertThat(lines.get(1)).endsWith("Joining by a class code: refused");
    assertThat(lines.get(2))
        .endsWith("Coming back by a re-entry code: account %s let in".formatted(account.id()));
    assertThat(lines.get(3)).endsWith("Coming back by a re-entry code: refused");
    assertThat(lines.get(8)).endsWith("Coming back by a re-entry code: refused, too many tries");
    assertThat(String.join("\n", lines))
        .doesNotContain("Mina", "Jonas", "BBBBB", mina.reEntryCode(), classroom.joinCode());
  }
}
