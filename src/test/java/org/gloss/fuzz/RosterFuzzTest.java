package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gloss.classroom.Alias;
import org.gloss.classroom.roster.Remark;
import org.gloss.classroom.roster.RosterEntry;
import org.gloss.classroom.roster.RosterFile;
import org.gloss.classroom.roster.RosterReader;
import org.gloss.classroom.roster.RosterReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever a roster holds, students who can be taken over are read from it, or what is wrong is
/// said.
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RosterFuzzTest {

  private static final List<byte[]> LISTS =
      Mutations.bytes(
          "Ann\nBen Ode\nCem Ak\n",
          "name,id\nAnn,17\n\"Ode, Ben\",B-18\n",
          "1.\tAnn\n2.\tBen\n",
          "\uFEFFFirst name;Last name;Student ID\nAnn;Lee;1\nBen;Ode;2\n",
          "sep=;\nName;Nr\n\"Ann \"\"A\"\" Lee\";7\n");

  private static final Map<String, byte[]> ONE_ROSTER =
      new LinkedHashMap<>(
          Map.of(
              "manifest.csv",
              Corpus.utf8("propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n"),
              "users.csv",
              Corpus.utf8(
                  """
                  "sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName"
                  "u1","","","true","o1","student","ann","","Ann","Lee"
                  "u2","","","true","o1","student","ben","","Ben","Ode"
                  """),
              "classes.csv",
              Corpus.utf8(
                  """
                  "sourcedId","status","dateLastModified","title","grades","courseSourcedId","classCode","classType"
                  "c1","","","English","9","x","9b","scheduled"
                  """),
              "enrollments.csv",
              Corpus.utf8(
                  """
                  "sourcedId","status","dateLastModified","classSourcedId","schoolSourcedId","userSourcedId","role","primary"
                  "e1","","","c1","o1","u1","student","false"
                  "e2","","","c1","o1","u2","student","false"
                  """)));

  private static final List<byte[]> MEANINGFUL =
      Mutations.bytes(
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "\r",
          "\r\n",
          "=1+1",
          "@x",
          "student",
          "tobedeleted",
          "c1",
          "u1",
          "sourcedId",
          "\"\n\"",
          "sep=,\n",
          "name",
          "\u2028",
          "a,b,c,d\n",
          "Ann\n");

  @Test
  void aListIsReadOrItsFaultsAreSaid() {
    int[] read = new int[1];
    Fuzz.cases(
        "rosters",
        1_500,
        random -> {
          byte[] bytes = random.bytes(LISTS, MEANINGFUL);
          read[0] += check(List.of(new RosterFile("a.csv", bytes)), bytes);
        });
    assertThat(read[0]).isPositive();
  }

  @Test
  void oneRosterIsReadOrItsFaultsAreSaid() {
    byte[] archive = Corpus.zip(ONE_ROSTER);
    Fuzz.cases(
        "OneRoster archives",
        300,
        random -> {
          byte[] bytes = Corpus.zipChanged(archive, random, MEANINGFUL);
          check(List.of(new RosterFile("a.zip", bytes)), bytes);
        });
    Fuzz.cases(
        "OneRoster files",
        300,
        random -> {
          List<RosterFile> files = new ArrayList<>();
          ONE_ROSTER.forEach(
              (name, bytes) ->
                  files.add(
                      new RosterFile(
                          random.below(20) == 0 ? "x.csv" : name,
                          random.below(3) == 0
                              ? random.bytes(List.of(bytes), MEANINGFUL)
                              : bytes)));
          check(files, random.last());
        });
  }

  private static int check(List<RosterFile> files, byte[] changed) {
    RosterReading reading = RosterReader.read(files, "");
    String own = new String(changed, StandardCharsets.UTF_8);
    return switch (reading) {
      case RosterReading.SeveralClasses several -> {
        assertThat(several.classes()).hasSizeGreaterThan(1);
        yield several.classes().size();
      }
      case RosterReading.Listed listed -> {
        listed.faults().forEach(remark -> check(remark, own));
        listed.notes().forEach(remark -> check(remark, own));
        for (RosterEntry entry : listed.entries()) {
          assertThat(Alias.read(entry.alias().value()))
              .isEqualTo(new Alias.Reading.Usable(entry.alias()));
        }
        if (listed.faults().isEmpty()) {
          assertThat(listed.entries()).isNotEmpty();
        }
        yield listed.entries().size();
      }
    };
  }

  private static void check(Remark remark, String own) {
    assertThat(remark.line()).isNotNegative();
    Words.assertForPeople(remark.words(), own);
  }
}
