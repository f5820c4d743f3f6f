package org.gloss.classroom.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.JoinCodes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a class's students over from a roster: first a preview, then all of it or nothing. A
/// student of the list has an account that nobody has come under yet; whoever joins by that name
/// gets it.
@Service
public class Rosters {

  private final RosterTable table;
  private final Classrooms classrooms;
  private final JoinCodes codes;
  private final Accounts accounts;
  private final AuditLog audit;
  private final TransactionTemplate transactions;

  Rosters(
      RosterTable table,
      Classrooms classrooms,
      JoinCodes codes,
      Accounts accounts,
      AuditLog audit,
      TransactionTemplate transactions) {
    this.table = table;
    this.classrooms = classrooms;
    this.codes = codes;
    this.accounts = accounts;
    this.audit = audit;
    this.transactions = transactions;
  }

  /// What a roster would do to a class of the teacher who asks. Nothing happens.
  ///
  /// @param files as uploaded
  /// @param chosen which of several classes in the files; empty to be asked
  @Transactional(readOnly = true)
  public RosterPreview preview(UUID classroomId, List<RosterFile> files, String chosen) {
    classrooms.owned(classroomId);
    return switch (RosterReader.read(files, chosen)) {
      case RosterReading.SeveralClasses(List<RosterReading.ListedClass> classes) ->
          new RosterPreview.SeveralClasses(classes);
      case RosterReading.Listed listed ->
          new RosterPreview.Planned(Comparison.plan(table.members(classroomId), listed));
    };
  }

  /// Does to a class of the teacher who asks what they have seen, all of it or nothing. From then
  /// on names that are not on the list wait for approval.
  ///
  /// @param seen what they have seen
  /// @param removeOthers whether whoever is in the class and not in the list is removed
  public RosterOutcome apply(UUID classroomId, RosterPlan seen, boolean removeOthers) {
    classrooms.owned(classroomId);
    try {
      return Optional.ofNullable(
              transactions.execute(ignored -> applied(classroomId, seen, removeOthers)))
          .orElseThrow();
    } catch (DuplicateKeyException joinedMeanwhile) {
      return new RosterOutcome.Outdated(
          Comparison.plan(table.members(classroomId), seen.reading()));
    }
  }

  private RosterOutcome applied(UUID classroomId, RosterPlan seen, boolean removeOthers) {
    table.lock(classroomId);
    classrooms.owned(classroomId); // it may have been erased meanwhile
    RosterPlan plan = Comparison.plan(table.members(classroomId), seen.reading());
    if (!plan.sound()) {
      return new RosterOutcome.Faulty(plan);
    }
    if (!plan.equals(seen)) {
      return new RosterOutcome.Outdated(plan);
    }
    int removed = removeOthers ? removeOthers(classroomId, plan) : 0;
    int changed = change(classroomId, plan);
    int added = add(classroomId, plan);
    codes.admit(classroomId, Admission.APPROVE);
    audit.record(
        Kind.CHANGED,
        classroomId,
        "Took a roster over: %d added, %d changed, %d removed".formatted(added, changed, removed));
    return new RosterOutcome.Applied(added, changed, removed);
  }

  private int removeOthers(UUID classroomId, RosterPlan plan) {
    plan.others().forEach(other -> table.remove(classroomId, other.accountId()));
    return plan.others().size();
  }

  private int change(UUID classroomId, RosterPlan plan) {
    List<RosterChange> changes =
        plan.changes().stream()
            .filter(change -> change.accountId().isPresent())
            .filter(change -> change.kind() != RosterChange.Kind.NONE)
            .toList();
    for (RosterChange change : changes) {
      table.freeName(classroomId, change.accountId().orElseThrow());
    }
    for (RosterChange change : changes) {
      UUID accountId = change.accountId().orElseThrow();
      table.update(classroomId, accountId, change.entry());
      if (change.renames()) {
        accounts.renameStudent(accountId, change.entry().alias().value());
      }
    }
    return changes.size();
  }

  private int add(UUID classroomId, RosterPlan plan) {
    List<RosterEntry> entries =
        plan.changes().stream()
            .filter(change -> change.kind() == RosterChange.Kind.ADD)
            .map(RosterChange::entry)
            .toList();
    List<Account> made =
        accounts.addStudents(entries.stream().map(entry -> entry.alias().value()).toList());
    table.insert(classroomId, entries, made);
    return entries.size();
  }
}
