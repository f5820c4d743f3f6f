package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gloss.account.Account;
import org.gloss.exercise.draft.Import;
import org.gloss.exercise.file.RawFile;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An archive of exercises comes in whole, or nothing of it does and what is wrong is said.
@OnH2
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ImportFuzzTest {

  private static final List<byte[]> MEANINGFUL =
      Mutations.bytes(
          "---\n",
          "id: a\n",
          "for: a\n",
          "key: separate\n",
          "## Key\n\n",
          "[a]{loaded-term why=\"x\"}",
          "labels: small\n",
          "gloss: label-set/1\n",
          "PK\u0003\u0004",
          "PK\u0001\u0002",
          "PK\u0005\u0006");

  @Test
  void anArchiveIsTakenWholeOrRefused(School school) {
    List<byte[]> files = Corpus.markdown();
    Account teacher = school.teacher();
    Fuzz.cases(
        "exercise archives",
        60,
        random -> {
          Map<String, byte[]> parts = new LinkedHashMap<>();
          parts.put("mine/labels.yaml", Corpus.smallLabels());
          parts.put("mine/a.md", random.one(files));
          parts.put("mine/b.md", random.one(files));
          byte[] archive = Corpus.zipChanged(Corpus.zip(parts), random, MEANINGFUL);
          int before = drafts(school, teacher);
          Import.Outcome outcome =
              school.as(
                  teacher, () -> school.imports().take(List.of(new RawFile("a.zip", archive)), ""));
          String own = new String(random.last(), StandardCharsets.UTF_8);
          switch (outcome) {
            case Import.Outcome.Refused refused -> {
              assertThat(refused.faults())
                  .isNotEmpty()
                  .allSatisfy(fault -> Words.assertForPeople(fault, own));
              assertThat(drafts(school, teacher)).isEqualTo(before);
            }
            case Import.Outcome.Taken taken -> {
              taken.notes().forEach(note -> Words.assertForPeople(note, own));
              assertThat(drafts(school, teacher)).isEqualTo(before + taken.drafts().size());
            }
          }
        });
  }

  private static int drafts(School school, Account teacher) {
    return school.as(teacher, () -> school.drafts().mine()).size();
  }
}
