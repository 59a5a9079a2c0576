package yicheng.topic.review;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Another topic that spends money, of the same project or the same department.
 *
 * @param monthsApart full months between its submission and that of the topic judged, never negative
 */
public record RelatedTopic(
        String title,
        boolean sameProject,
        boolean sameDepartment,
        BigDecimal amount,
        LocalDateTime at,
        long monthsApart) {}
