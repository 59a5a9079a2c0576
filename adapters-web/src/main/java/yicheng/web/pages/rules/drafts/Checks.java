package yicheng.web.pages.rules.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yicheng.journal.Fingerprint;
import yicheng.people.rights.Actor;
import yicheng.policy.Answer;
import yicheng.policy.BookCheck;
import yicheng.policy.BookFiles;
import yicheng.rulebook.draft.CheckDraft;
import yicheng.rulebook.draft.Drafts;

/** Checks of the last texts that somebody looked at: a check takes its time, and one text is looked at again and again. */
final class Checks {

    private static final int REMEMBERED = 40;

    private final CheckDraft checkDraft;
    private final Map<String, BookCheck> known = new LinkedHashMap<>();

    Checks(CheckDraft checkDraft) {
        this.checkDraft = checkDraft;
    }

    /** Where it is known already. */
    synchronized Optional<BookCheck> known(BookFiles files) {
        return Optional.ofNullable(known.get(key(files)));
    }

    Answer<BookCheck> of(Actor actor, Drafts.Kept kept) {
        var before = known(kept.draft().files());
        return before.<Answer<BookCheck>>map(Answer.Done::new)
                .orElseGet(() -> checkDraft
                        .handle(actor, kept.draft().id())
                        .then(checked -> remember(checked.kept().draft().files(), checked.check())));
    }

    /** As if one of its files held that. */
    Answer<BookCheck> trying(Actor actor, Drafts.Kept kept, String file, byte[] content) {
        var files = kept.draft().files().with(file, content);
        var before = known(files);
        return before.<Answer<BookCheck>>map(Answer.Done::new)
                .orElseGet(() -> checkDraft
                        .trying(actor, kept.draft().id(), file, content)
                        .then(checked ->
                                remember(checked.kept().draft().files().with(file, content), checked.check())));
    }

    /** The same while he types; empty where he typed on before it was looked at. */
    Optional<Answer<BookCheck>> typing(Actor actor, Drafts.Kept kept, String file, byte[] content) {
        var files = kept.draft().files().with(file, content);
        var before = known(files);
        return before.isPresent()
                ? before.map(Answer.Done::new)
                : checkDraft
                        .typing(actor, kept.draft().id(), file, content)
                        .map(answer -> answer.then(checked ->
                                remember(checked.kept().draft().files().with(file, content), checked.check())));
    }

    private synchronized Answer<BookCheck> remember(BookFiles files, BookCheck check) {
        if (known.size() >= REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(key(files), check);
        return new Answer.Done<>(check);
    }

    private static String key(BookFiles files) {
        return files.byName().entrySet().stream()
                .map(file -> file.getKey() + " " + Fingerprint.of(file.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
