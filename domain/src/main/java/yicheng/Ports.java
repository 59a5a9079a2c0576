package yicheng;

import java.time.Clock;
import yicheng.calendar.HolidayYears;
import yicheng.policy.RuleBooks;

/**
 * What an installation must supply.
 *
 * @param clock ticks in the office's zone, which is data: usually Asia/Shanghai
 */
public record Ports(RuleBooks ruleBooks, HolidayYears holidayYears, Clock clock) {}
