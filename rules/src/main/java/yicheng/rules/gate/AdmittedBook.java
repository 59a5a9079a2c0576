package yicheng.rules.gate;

import java.util.List;

/** A book whose files passed the gate; its rules are not compiled yet. */
public record AdmittedBook(List<AdmittedChapter> chapters) {}
