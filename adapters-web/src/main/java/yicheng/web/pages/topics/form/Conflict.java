package yicheng.web.pages.topics.form;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.policy.Text;

/**
 * Somebody else saved the topic meanwhile.
 *
 * @param version theirs; a save based on it says that one has seen it
 */
public record Conflict(Text who, LocalDateTime at, long version, List<KeptForm.Difference> differences) {}
