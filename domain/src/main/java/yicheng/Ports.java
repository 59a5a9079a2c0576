package yicheng;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import yicheng.access.Accounts;
import yicheng.access.Passwords;
import yicheng.access.Sessions;
import yicheng.access.Tokens;
import yicheng.agenda.list.Scans;
import yicheng.agenda.list.TopicLists;
import yicheng.agenda.version.Agendas;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.roll.Rolls;
import yicheng.calendar.HolidayYears;
import yicheng.calendar.NoticedYears;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.arrangement.Meetings;
import yicheng.notice.Notices;
import yicheng.people.Organisations;
import yicheng.policy.RuleBench;
import yicheng.preparation.Preparations;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.replay.Archive;
import yicheng.rulebook.replay.Reports;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.Repeats;
import yicheng.topic.life.Topics;

/**
 * What an installation must supply.
 *
 * @param editions of the rule book; at least one of them is in force
 * @param holidayYears those it is given; what the office enters itself lies over them
 * @param clock ticks in the office's zone, which is data: usually Asia/Shanghai
 * @param secrets a new text each time that nobody can guess
 * @param ids a new short text each time, fit for an address, in the order of time; no secret
 * @param setUpCode asked for at the first set-up, so that nobody but who started the system can do it; empty for one that
 *     cannot be set up that way
 */
public record Ports(
        RuleBench ruleBench,
        Editions editions,
        Drafts drafts,
        Reports reports,
        Archive archive,
        HolidayYears holidayYears,
        NoticedYears noticedYears,
        Clock clock,
        Supplier<String> secrets,
        Supplier<String> ids,
        Transactions transactions,
        Journal journal,
        Organisations organisations,
        Accounts accounts,
        Sessions sessions,
        Tokens tokens,
        Passwords passwords,
        Topics topics,
        Attachments attachments,
        Repeats repeats,
        Meetings meetings,
        TopicLists topicLists,
        Scans scans,
        Agendas agendas,
        Leaves leaves,
        Observers observers,
        Rolls rolls,
        Notices notices,
        AdhocMeetings adhocMeetings,
        Preparations preparations,
        Optional<String> setUpCode) {}
