package yicheng;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import yicheng.access.Account;
import yicheng.access.Accounts;
import yicheng.access.InMemoryAccounts;
import yicheng.access.InMemorySessions;
import yicheng.access.InMemoryTokens;
import yicheng.access.Passwords;
import yicheng.access.PlainPasswords;
import yicheng.access.token.IssueToken;
import yicheng.agenda.list.InMemoryScans;
import yicheng.agenda.list.InMemoryTopicLists;
import yicheng.agenda.version.InMemoryAgendas;
import yicheng.attendance.leave.InMemoryLeaves;
import yicheng.attendance.observer.InMemoryObservers;
import yicheng.attendance.roll.InMemoryRolls;
import yicheng.calendar.HolidayCalendar;
import yicheng.calendar.InMemoryNoticedYears;
import yicheng.journal.InMemoryJournal;
import yicheng.journal.InMemoryTransactions;
import yicheng.journal.Transactions;
import yicheng.meeting.adhoc.InMemoryAdhocMeetings;
import yicheng.meeting.arrangement.InMemoryMeetings;
import yicheng.meeting.terms.TimetableRules;
import yicheng.meeting.terms.WeeklyMode;
import yicheng.notice.InMemoryNotices;
import yicheng.people.FiveDepartments;
import yicheng.people.InMemoryOrganisations;
import yicheng.people.Organisations;
import yicheng.people.Person;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Scope;
import yicheng.policy.BookFiles;
import yicheng.policy.RuleBench;
import yicheng.preparation.InMemoryPreparations;
import yicheng.rulebook.draft.InMemoryDrafts;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.edition.InMemoryEditions;
import yicheng.rulebook.edition.PublishedEdition;
import yicheng.rulebook.replay.InMemoryArchive;
import yicheng.rulebook.replay.InMemoryReports;
import yicheng.topic.life.InMemoryAttachments;
import yicheng.topic.life.InMemoryRepeats;
import yicheng.topic.life.InMemoryTopics;

/**
 * An office with plain Java rules, the real holidays of 2024 to 2026, and everything kept in memory. One that is set up is
 * the unit of {@link FiveDepartments}, in which everybody signs in with his id and {@link #PASSWORD}.
 */
public final class TestOffice {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final String SET_UP_CODE = "open-sesame-2026";
    public static final String PASSWORD = "会议议程2026-unit";

    /** A Sunday morning, with meetings of November and December 2026 still to come. */
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 0);

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private TestOffice() {}

    /** Not set up, at {@link #NOW}. */
    public static Office office() {
        return at(NOW);
    }

    public static Office at(LocalDateTime now) {
        return with(now, new HandWrittenTimetableRules(WeeklyMode.COMPRESS));
    }

    public static Office with(LocalDateTime now, TimetableRules timetableRules) {
        return new Office(ports(TestClock.at(now), timetableRules));
    }

    /** The unit of {@link FiveDepartments}, at {@link #NOW}. */
    public static Office setUp() {
        return setUpOn(TestClock.at(NOW));
    }

    /** @param clock for instance a {@link TestClock}, which a test can move */
    public static Office setUpOn(Clock clock) {
        return new Office(setUp(ports(clock)));
    }

    /** Of an office that is not set up. */
    public static Ports ports(Clock clock) {
        return ports(clock, new HandWrittenTimetableRules(WeeklyMode.COMPRESS));
    }

    /** The same ports, with the unit and its accounts kept in them. */
    public static Ports setUp(Ports ports) {
        setUp(ports.transactions(), ports.organisations(), ports.accounts(), ports.passwords());
        return ports;
    }

    /** Keeps the unit and its accounts there. */
    public static void setUp(
            Transactions transactions, Organisations organisations, Accounts accounts, Passwords passwords) {
        var unit = FiveDepartments.organisation();
        var hash = passwords.hashed(PASSWORD);
        transactions.inOne(() -> {
            unit.people().forEach(person -> accounts.save(account(person, hash), 0));
            return organisations.save(unit, 0);
        });
    }

    /** That person as he acts in this office today, signed in. */
    public static Actor actor(Office office, Person.Id person) {
        var organisation = FiveDepartments.organisation();
        return Actor.of(
                organisation.person(person).orElseThrow(),
                organisation,
                office.now().toLocalDate());
    }

    /** A token's secret, good for a month. */
    public static String token(Office office, Person.Id person, Scope... scopes) {
        var command = new IssueToken.Command("test", Set.of(scopes), 30);
        return office.access()
                .issueToken()
                .handle(actor(office, person), command)
                .fold(IssueToken.Issued::secret, findings -> {
                    throw new AssertionError(findings);
                });
    }

    public static HolidayCalendar calendar() {
        return TestCalendar.calendar();
    }

    private static Account account(Person person, String hash) {
        return new Account(person.id(), person.id().value(), hash, false, false);
    }

    private static Ports ports(Clock clock, TimetableRules timetableRules) {
        var transactions = new InMemoryTransactions();
        var topics = new InMemoryTopics(transactions);
        var calendar = calendar();
        var agendas = new InMemoryAgendas(transactions);
        var journal = new InMemoryJournal(transactions);
        var bench = new InMemoryRuleBench(timetableRules);
        var editions = new InMemoryEditions(transactions);
        installed(editions, bench, transactions);
        return new Ports(
                bench,
                editions,
                new InMemoryDrafts(transactions),
                new InMemoryReports(transactions),
                new InMemoryArchive(topics, agendas),
                () -> calendar,
                new InMemoryNoticedYears(transactions),
                clock,
                numbered("secret"),
                numbered("t"),
                transactions,
                journal,
                new InMemoryOrganisations(transactions),
                new InMemoryAccounts(transactions),
                new InMemorySessions(transactions),
                new InMemoryTokens(transactions),
                new PlainPasswords(),
                topics,
                new InMemoryAttachments(transactions, topics),
                new InMemoryRepeats(transactions),
                new InMemoryMeetings(transactions),
                new InMemoryTopicLists(transactions),
                new InMemoryScans(transactions),
                agendas,
                new InMemoryLeaves(transactions),
                new InMemoryObservers(transactions),
                new InMemoryRolls(transactions),
                new InMemoryNotices(transactions),
                new InMemoryAdhocMeetings(transactions),
                new InMemoryPreparations(transactions),
                Optional.of(SET_UP_CODE));
    }

    /** The same ports, with one more edition, which is in force. */
    public static Ports withBook(Ports ports, BookFiles files) {
        int number = ports.editions().all().size() + 1;
        var edition = ports.ruleBench().load(files, "第 %d 版".formatted(number)).edition();
        ports.transactions().inOne(() -> {
            var from = LONG_AGO.plusSeconds(number);
            ports.editions().save(PublishedEdition.shipped(number, edition, from, "用例"), files);
            return edition;
        });
        return ports;
    }

    /** Without an entry in the journal, which tests like to see from its beginning. */
    private static void installed(Editions editions, RuleBench bench, Transactions transactions) {
        var files = SmallBook.shipped();
        var edition = bench.load(files, "手写版").edition();
        transactions.inOne(() -> {
            editions.save(PublishedEdition.shipped(1, edition, LONG_AGO, "随程序提供"), files);
            return edition;
        });
    }

    private static Supplier<String> numbered(String prefix) {
        var count = new AtomicLong();
        return () -> "%s%06d".formatted(prefix, count.incrementAndGet());
    }
}
