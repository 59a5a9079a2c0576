package yicheng.rules.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import yicheng.policy.BookFiles;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.own.FieldsFile;
import yicheng.rules.gate.text.Decoder;
import yicheng.rules.gate.text.EditionId;
import yicheng.rules.gate.text.Faults;
import yicheng.rules.gate.text.Limits;
import yicheng.rules.gate.text.Line;
import yicheng.rules.gate.text.LineReader;
import yicheng.rules.gate.text.NormalForm;
import yicheng.rules.gate.text.Place;
import yicheng.rules.gate.text.RawLines;
import yicheng.rules.gate.words.Entry;
import yicheng.rules.gate.words.TrialCache;
import yicheng.rules.gate.words.Vocabularies;
import yicheng.rules.gate.words.Vocabulary;
import yicheng.rules.gate.words.VocabularyParser;
import yicheng.topic.TopicField;
import yicheng.topic.own.OwnFields;

/** Admits the files of a book, or says everything that is at fault with them. */
public final class Gate {

    /**
     * @param book empty when there are faults
     * @param rules those without fault, by chapter, whatever is at fault beside them
     * @param examples the text of each file of examples that can be read as text
     * @param ownFields those without fault
     */
    public record Admission(
            String editionId,
            Optional<AdmittedBook> book,
            List<AdmittedChapter> rules,
            Map<String, String> examples,
            OwnFields ownFields) {}

    /** Headings that tables of topics and of examples have beside the fields. */
    private static final Set<String> RESERVED =
            Set.of("rule", "规则", "expect", "预期", "because", "说明", "chapter", "章", "会议", "会议类型", "部门");

    private static final Set<String> ENDINGS = Set.of("dslr", "dsl", "drl", "csv");

    private final List<Chapter<?>> chapters;
    private final TrialCache trials = new TrialCache();

    public Gate(List<Chapter<?>> chapters) {
        this.chapters = List.copyOf(chapters);
    }

    public Admission admit(BookFiles files, Faults faults) {
        return new Passage(faults).run(files);
    }

    /** The sentences that rules may use, by chapter, whatever is at fault in the rules. */
    public List<Vocabulary> vocabularies(BookFiles files) {
        var passage = new Passage(new Faults());
        files.byName().forEach(passage::decode);
        var read = new Vocabularies(chapters, passage.readVocabulary(), trials, passage.faults);
        return chapters.stream().<Vocabulary>map(read::of).toList();
    }

    /** The office's own fields, whatever is at fault elsewhere. */
    public OwnFields ownFields(BookFiles files) {
        var passage = new Passage(new Faults());
        files.byName().forEach(passage::decode);
        return passage.readFields();
    }

    private Set<String> knownFiles() {
        var known = new TreeSet<>(Set.of("common.dsl", "floor.examples.csv", FieldsFile.NAME));
        for (var chapter : chapters) {
            known.addAll(List.of(
                    chapter.id() + ".dslr",
                    chapter.id() + ".dsl",
                    chapter.id() + ".drl",
                    chapter.id() + ".examples.csv"));
        }
        return known;
    }

    /** A heading of examples already, or the name of a built-in field. */
    private boolean isTaken(String name) {
        return TopicField.named(name).isPresent()
                || RESERVED.contains(name)
                || chapters.stream()
                        .flatMap(chapter -> chapter.facts().stream())
                        .anyMatch(fact -> fact.knows(name));
    }

    /** One draft on its way through the gate. */
    private final class Passage {

        private final Faults faults;
        private final EditionId edition = new EditionId();
        private final Map<String, String> texts = new HashMap<>();
        private OwnFields ownFields = OwnFields.NONE;

        Passage(Faults faults) {
            this.faults = faults;
        }

        Admission run(BookFiles files) {
            decode(files);
            ownFields = readFields();
            var lines = readRules();
            var vocabularies = new Vocabularies(chapters, readVocabulary(), trials, faults);
            examples()
                    .forEach((file, text) -> edition.add(
                            file,
                            RawLines.of(text).stream().map(NormalForm::digits).toList()));
            var shelf = new Registry(faults);
            var admitted = new ArrayList<AdmittedChapter>();
            for (var chapter : chapters) {
                admitted.add(chapter(chapter, lines, vocabularies, shelf));
            }
            shelf.refuseTooMany();
            return new Admission(
                    edition.value(),
                    faults.isEmpty() ? Optional.of(new AdmittedBook(List.copyOf(admitted))) : Optional.empty(),
                    List.copyOf(admitted),
                    examples(),
                    ownFields);
        }

        private void decode(BookFiles files) {
            if (files.byName().size() > Limits.FILES) {
                faults.add(
                        "files.many",
                        Place.startOf(files.byName().keySet().iterator().next()),
                        "",
                        "草稿有 %d 个文件，最多 %d 个：请只留规则库的文件".formatted(files.byName().size(), Limits.FILES),
                        "the draft has %d files, %d at most: keep those of the rule book only"
                                .formatted(files.byName().size(), Limits.FILES));
                return;
            }
            files.byName().forEach(this::decode);
            for (var chapter : chapters) {
                for (var ending : List.of(".dslr", ".dsl", ".examples.csv")) {
                    requireFile(files, chapter.id() + ending, chapter);
                }
            }
        }

        private void decode(String name, byte[] bytes) {
            if (!knownFiles().contains(name)) {
                if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    faults.add(
                            "file.unknown",
                            Place.startOf(name),
                            name,
                            "不认识文件“%s”：规则库里只有 %s".formatted(name, String.join("、", knownFiles())),
                            "file %s is unknown; a book has %s".formatted(name, String.join(", ", knownFiles())));
                }
                return;
            }
            var text = Decoder.decode(name, bytes, faults);
            text.ifPresentOrElse(
                    t -> texts.put(name, t), () -> edition.add(name, List.of(java.util.Arrays.hashCode(bytes) + "")));
        }

        private void requireFile(BookFiles files, String name, Chapter<?> chapter) {
            boolean replaced = name.endsWith(".dslr") && files.byName().containsKey(chapter.id() + ".drl");
            if (!files.byName().containsKey(name) && !replaced) {
                faults.add(
                        "file.missing",
                        Place.startOf(name),
                        name,
                        "缺少文件 %s（%s）".formatted(name, chapter.title().zh()),
                        "file %s (%s) is missing"
                                .formatted(name, chapter.title().en()));
            }
        }

        private Map<String, String> examples() {
            var examples = new HashMap<>(texts);
            examples.keySet().removeIf(file -> !file.endsWith(".csv"));
            return examples;
        }

        private OwnFields readFields() {
            return new FieldsFile(Gate.this::isTaken, faults).read(texts.getOrDefault(FieldsFile.NAME, ""));
        }

        private Map<String, List<Line>> readRules() {
            var lines = new LinkedHashMap<String, List<Line>>();
            chapters.stream()
                    .flatMap(chapter -> Stream.of(chapter.id() + ".dslr", chapter.id() + ".drl"))
                    .filter(texts::containsKey)
                    .forEach(file -> {
                        var read = new LineReader(file, faults).read(texts.get(file));
                        edition.add(file, read.stream().map(Line::text).toList());
                        lines.put(file, read);
                    });
            return lines;
        }

        private Map<String, VocabularyParser.Parsed> readVocabulary() {
            var files = new HashMap<String, VocabularyParser.Parsed>();
            var names = Stream.concat(Stream.of("common.dsl"), chapters.stream().map(c -> c.id() + ".dsl"));
            names.filter(texts::containsKey).forEach(name -> {
                int before = faults.count();
                var parsed = new VocabularyParser(name, faults).parse(texts.get(name));
                edition.add(name, parsed.entries().stream().map(Entry::normal).toList());
                if (parsed.entries().isEmpty() && faults.count() == before && !name.equals("common.dsl")) {
                    faults.add(
                            "file.empty",
                            Place.startOf(name),
                            "",
                            "词汇表里没有句子：本章的规则要照它来写，请把原来的句子放回来",
                            "the vocabulary holds no sentence; the rules of the chapter are written by it: put them back");
                } else if (parsed.entries().size() > Limits.VOCABULARY_ENTRIES) {
                    faults.add(
                            "vocabulary.long",
                            Place.startOf(name),
                            "",
                            "词汇表有 %,d 句，最多 %,d 句".formatted(parsed.entries().size(), Limits.VOCABULARY_ENTRIES),
                            "the vocabulary has %,d sentences, %,d at most"
                                    .formatted(parsed.entries().size(), Limits.VOCABULARY_ENTRIES));
                } else {
                    files.put(name, parsed);
                }
            });
            return files;
        }

        private AdmittedChapter chapter(
                Chapter<?> chapter, Map<String, List<Line>> lines, Vocabularies vocabularies, Registry registry) {
            var rules = new ArrayList<AdmittedRule>();
            var file = chapter.id() + ".dslr";
            Optional.ofNullable(lines.get(file))
                    .filter(read -> vocabularies.isRead(chapter))
                    .ifPresent(read -> {
                        var sentences = new Sentences(vocabularies.of(chapter), vocabularies.all(), faults);
                        rules.addAll(new RuleFile(file, RuleText.Keywords.CHINESE, chapter, ownFields, faults)
                                .admit(read, sentences, registry));
                    });
            var plain = chapter.id() + ".drl";
            Optional.ofNullable(lines.get(plain))
                    .ifPresent(read ->
                            rules.addAll(new RuleFile(plain, RuleText.Keywords.ENGLISH, chapter, ownFields, faults)
                                    .admit(read, new PlainRules(faults), registry)));
            var samples = vocabularies.tried(chapter).stream()
                    .filter(tried -> !tried.body().usesOuter())
                    .map(tried -> new AdmittedChapter.Sample(
                            tried.entry().place(), tried.entry().shown(), tried.body()))
                    .toList();
            return new AdmittedChapter(chapter, List.copyOf(rules), samples);
        }
    }
}
