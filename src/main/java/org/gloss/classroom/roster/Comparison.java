package org.gloss.classroom.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Finds out who of a roster is who in a class: by the school's id first, then by name. Somebody
/// removed is found last.
final class Comparison {

  private final List<Member> members;
  private final RosterReading.Listed reading;
  private final Map<RosterEntry, Member> found = new HashMap<>();
  private final Set<UUID> matched = new HashSet<>();
  private final Map<String, List<Member>> byLikeness = new HashMap<>();

  private Comparison(List<Member> members, RosterReading.Listed reading) {
    this.members = members;
    this.reading = reading;
    for (Member member : members) {
      byLikeness.computeIfAbsent(small(member), key -> new ArrayList<>()).add(member);
      byLikeness.computeIfAbsent(great(member), key -> new ArrayList<>()).add(member);
    }
  }

  static RosterPlan plan(List<Member> members, RosterReading.Listed reading) {
    return new Comparison(members, reading).plan();
  }

  private RosterPlan plan() {
    matchIds(member -> !member.removed());
    matchIds(Member::removed);
    matchNames(member -> !member.removed());
    matchNames(Member::removed);
    List<RosterChange> changes = new ArrayList<>();
    List<Remark> faults = new ArrayList<>(reading.faults());
    for (RosterEntry entry : reading.entries()) {
      changes.add(RosterChange.of(entry, Optional.ofNullable(found.get(entry))));
      clash(entry).ifPresent(sentence -> faults.add(new Remark("", entry.line(), sentence)));
    }
    List<RosterPlan.Unlisted> others =
        members.stream()
            .filter(member -> member.in() && !matched.contains(member.accountId()))
            .map(member -> new RosterPlan.Unlisted(member.accountId(), member.alias().value()))
            .toList();
    return new RosterPlan(reading, changes, others, faults.stream().sorted().toList());
  }

  private void matchIds(Predicate<Member> wanted) {
    Map<String, Member> byId = new HashMap<>();
    for (Member member : members) {
      if (wanted.test(member) && !member.externalId().isEmpty()) {
        byId.putIfAbsent(member.externalId(), member);
      }
    }
    for (RosterEntry entry : reading.entries()) {
      if (!found.containsKey(entry)) {
        match(entry, Optional.ofNullable(byId.get(entry.externalId())));
      }
    }
  }

  private void matchNames(Predicate<Member> wanted) {
    for (RosterEntry entry : reading.entries()) {
      if (!found.containsKey(entry)) {
        match(
            entry,
            alike(entry).stream()
                .filter(member -> wanted.test(member) && member.mayBe(entry))
                .filter(member -> !matched.contains(member.accountId()))
                .findFirst());
      }
    }
  }

  private void match(RosterEntry entry, Optional<Member> member) {
    if (member.isPresent() && matched.add(member.get().accountId())) {
      found.put(entry, member.get());
    }
  }

  /// What is wrong with a name that somebody else in the class has.
  private Optional<String> clash(RosterEntry entry) {
    String name = entry.alias().value();
    return alike(entry).stream()
        .filter(member -> !member.removed() && !matched.contains(member.accountId()))
        .findFirst()
        .map(
            other ->
                found.containsKey(entry)
                    ? "Another student of the class is called “"
                        + other.alias().value()
                        + "”. Rename that one in the class first, or change the name here."
                    : "“"
                        + name
                        + "” is in the class with the id “"
                        + other.externalId()
                        + "”, not “"
                        + entry.externalId()
                        + "”. Mend the id here, or rename that student in the class first.");
  }

  private List<Member> alike(RosterEntry entry) {
    List<Member> alike =
        new ArrayList<>(byLikeness.getOrDefault("a" + entry.alias().skeleton(), List.of()));
    alike.addAll(byLikeness.getOrDefault("A" + entry.alias().capitals(), List.of()));
    return alike;
  }

  private static String small(Member member) {
    return "a" + member.alias().skeleton();
  }

  private static String great(Member member) {
    return "A" + member.alias().capitals();
  }
}
