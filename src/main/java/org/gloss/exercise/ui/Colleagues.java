package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftKey;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.SecondOpinions;
import org.gloss.shell.Asking;
import org.gloss.shell.Links;

/// Whom a teacher lets work on a draft, and whom they ask for a key of their own.
class Colleagues extends Dialog {

  private static final long serialVersionUID = 1L;

  private static final String PUBLISHED =
      " The key of this exercise has been published, and colleagues may have read it in the list of"
          + " exercises. Ask somebody who has not.";

  private final transient Draft draft;
  private final transient Account me;
  private final transient Drafts drafts;
  private final transient DraftKeys keys;
  private final transient SecondOpinions opinions;
  private final transient List<Account> teachers;
  private final transient Runnable changed;
  private final StayingNotice fault = new StayingNotice("colleagues-fault", true);
  private final Div sharing = new Div();
  private final Div asking = new Div();

  Colleagues(
      Draft draft,
      Account me,
      Drafts drafts,
      DraftKeys keys,
      SecondOpinions opinions,
      Accounts accounts,
      Runnable changed) {
    this.draft = draft;
    this.me = me;
    this.drafts = drafts;
    this.keys = keys;
    this.opinions = opinions;
    this.changed = changed;
    this.teachers =
        accounts.teachers().stream().filter(teacher -> !teacher.id().equals(me.id())).toList();
    setHeaderTitle("Colleagues");
    addClassName("colleagues");
    Button close = new Button("Close", _ -> close());
    close.setId("close-colleagues");
    getFooter().add(close);
    add(fault, sharing, asking);
    show();
  }

  private void show() {
    sharing.removeAll();
    asking.removeAll();
    if (teachers.isEmpty()) {
      sharing.add(new Paragraph("There is no other teacher here yet."));
      return;
    }
    sharing.add(new H3("Write it together"), shared());
    if (draft.ownerId().equals(me.id())) {
      sharing.add(share());
    }
    asking.add(
        new H3("A second opinion"),
        new Paragraph(
            "A colleague marks the same text without seeing your key. Then you both see both, and"
                + " where you differ."
                + (draft.base().isPresent() ? PUBLISHED : "")),
        asked(),
        ask());
  }

  private UnorderedList shared() {
    UnorderedList list = new UnorderedList();
    list.addClassName("colleague-list");
    List<Account> with = drafts.sharedWith(draft.id());
    with.forEach(account -> list.add(shared(account)));
    if (with.isEmpty()) {
      list.add(new ListItem("Nobody else sees this draft."));
    }
    return list;
  }

  private ListItem shared(Account account) {
    ListItem item = new ListItem(new Span(account.name() + " can see and change it."));
    if (draft.ownerId().equals(me.id())) {
      Button stop = new Button("Stop sharing", _ -> share(account, false));
      stop.setAriaLabel("Stop sharing with " + account.name());
      item.add(stop);
    }
    return item;
  }

  private Div share() {
    List<Account> with = drafts.sharedWith(draft.id());
    Select<Account> who = choice("Share with", "share-with");
    who.setItems(teachers.stream().filter(teacher -> !with.contains(teacher)).toList());
    Button share =
        new Button("Share", _ -> who.getOptionalValue().ifPresent(account -> share(account, true)));
    share.setId("share");
    return row(who, share);
  }

  private void share(Account account, boolean shared) {
    settle(drafts.share(draft.id(), account.id(), shared));
  }

  private UnorderedList asked() {
    UnorderedList list = new UnorderedList();
    list.addClassName("colleague-list");
    keys.of(draft.id()).stream().filter(key -> !key.first()).forEach(key -> list.add(asked(key)));
    return list;
  }

  private Button remove(DraftKey key, String words) {
    Button remove = new Button(words, _ -> confirm(key, words));
    remove.setAriaLabel(words + ": " + key.instructor());
    return remove;
  }

  private void confirm(DraftKey key, String words) {
    Asking dialog =
        new Asking(
            words + "?",
            List.of(
                "What "
                    + key.instructor()
                    + " has written of it is deleted for good, with all reasons."),
            Asking.Answer.of(
                "remove-key",
                words,
                () -> {
                  opinions.remove(draft.id(), key.id());
                  settle(Optional.empty());
                }),
            "Keep it");
    dialog.open();
  }

  private ListItem asked(DraftKey key) {
    boolean there = key.handedIn().isPresent();
    ListItem item =
        new ListItem(
            new Span(
                key.instructor() + (there ? ": handed in. " : ": asked, not handed in yet. ")));
    if (there) {
      item.add(new Anchor(Links.comparison(key.id()), "See both keys"));
    }
    if (!key.accountId().equals(Optional.of(draft.ownerId()))) {
      item.add(remove(key, there ? "Remove this key" : "Take the request back"));
    }
    return item;
  }

  private Div ask() {
    Select<Account> who = choice("Ask", "ask-whom");
    who.setItems(teachers);
    Button ask =
        new Button(
            "Ask for a key",
            _ ->
                who.getOptionalValue()
                    .ifPresent(account -> settle(opinions.ask(draft.id(), account.id()))));
    ask.setId("ask");
    return row(who, ask);
  }

  private void settle(Optional<String> refused) {
    fault.say(refused.orElse(""));
    show();
    changed.run();
  }

  private static Select<Account> choice(String label, String id) {
    Select<Account> who = new Select<>();
    who.setLabel(label);
    who.setId(id);
    who.setItemLabelGenerator(Account::name);
    who.setPlaceholder("Choose a colleague");
    return who;
  }

  private static Div row(Select<Account> who, Button button) {
    button.addThemeVariants(ButtonVariant.PRIMARY);
    Div row = new Div(who, button);
    row.addClassName("choose");
    return row;
  }
}
