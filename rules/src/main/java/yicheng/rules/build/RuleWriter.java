package yicheng.rules.build;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import yicheng.rules.chapter.Chapter;
import yicheng.rules.gate.AdmittedChapter;
import yicheng.rules.gate.AdmittedRule;
import yicheng.rules.gate.tree.Body;

/** Writes admitted rules in the rule language; the only text the compiler ever sees. */
final class RuleWriter {

    private RuleWriter() {}

    static String rules(Chapter<?> chapter, List<AdmittedRule> rules) {
        var text = header(chapter, rules.stream().map(AdmittedRule::body).toList());
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            rule(text, rule.ref().id(), i, rule.body());
        }
        return text.toString();
    }

    static String samples(Chapter<?> chapter, List<AdmittedChapter.Sample> samples) {
        var text = header(
                chapter, samples.stream().map(AdmittedChapter.Sample::body).toList());
        for (int i = 0; i < samples.size(); i++) {
            rule(text, "sample-" + i, i, samples.get(i).body());
        }
        return text.toString();
    }

    private static StringBuilder header(Chapter<?> chapter, Collection<Body> bodies) {
        var imports = new TreeSet<String>();
        imports.add(chapter.report().getCanonicalName());
        bodies.forEach(body -> body.imports().forEach(type -> imports.add(type.getCanonicalName())));
        var text = new StringBuilder("package ").append(packageOf(chapter)).append('\n');
        imports.forEach(name -> text.append("import ").append(name).append('\n'));
        return text.append("global ").append(chapter.report().getSimpleName()).append(" report\n");
    }

    private static void rule(StringBuilder text, String name, int index, Body body) {
        text.append("rule \"").append(name).append("\" when\n");
        body.conditions()
                .forEach(condition -> text.append("  ").append(condition).append('\n'));
        text.append("then\n  report.by(")
                .append(index)
                .append("); ")
                .append(body.consequence())
                .append("\nend\n");
    }

    static String packageOf(Chapter<?> chapter) {
        return "yicheng.book." + chapter.id();
    }
}
