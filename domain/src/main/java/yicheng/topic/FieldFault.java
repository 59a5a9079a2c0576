package yicheng.topic;

import yicheng.policy.Text;

/** A value that cannot be read: which field, what was there, and what to write instead. */
public record FieldFault(TopicField field, String value, Text text) {}
