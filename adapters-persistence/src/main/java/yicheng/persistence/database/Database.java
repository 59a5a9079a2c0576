package yicheng.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import yicheng.access.Accounts;
import yicheng.access.Sessions;
import yicheng.access.Tokens;
import yicheng.agenda.list.Scans;
import yicheng.agenda.list.TopicLists;
import yicheng.agenda.version.Agendas;
import yicheng.attendance.leave.Leaves;
import yicheng.attendance.observer.Observers;
import yicheng.attendance.roll.Rolls;
import yicheng.calendar.NoticedYears;
import yicheng.journal.Journal;
import yicheng.journal.Transactions;
import yicheng.meeting.adhoc.AdhocMeetings;
import yicheng.meeting.arrangement.Meetings;
import yicheng.notice.Notices;
import yicheng.people.Organisations;
import yicheng.persistence.access.JdbiAccounts;
import yicheng.persistence.access.JdbiSessions;
import yicheng.persistence.access.JdbiTokens;
import yicheng.persistence.agenda.JdbiAgendas;
import yicheng.persistence.agenda.JdbiScans;
import yicheng.persistence.agenda.JdbiTopicLists;
import yicheng.persistence.attendance.JdbiLeaves;
import yicheng.persistence.attendance.JdbiObservers;
import yicheng.persistence.attendance.JdbiRolls;
import yicheng.persistence.calendar.JdbiNoticedYears;
import yicheng.persistence.journal.JdbiJournal;
import yicheng.persistence.meeting.JdbiAdhocMeetings;
import yicheng.persistence.meeting.JdbiMeetings;
import yicheng.persistence.notice.JdbiNotices;
import yicheng.persistence.people.JdbiOrganisations;
import yicheng.persistence.preparation.JdbiPreparations;
import yicheng.persistence.rulebook.JdbiArchive;
import yicheng.persistence.rulebook.JdbiDrafts;
import yicheng.persistence.rulebook.JdbiEditions;
import yicheng.persistence.rulebook.JdbiReports;
import yicheng.persistence.topic.JdbiAttachments;
import yicheng.persistence.topic.JdbiRepeats;
import yicheng.persistence.topic.JdbiTopics;
import yicheng.persistence.unit.Handles;
import yicheng.persistence.unit.JdbiTransactions;
import yicheng.persistence.unit.Readers;
import yicheng.persistence.unit.UnreadableData;
import yicheng.persistence.unit.Writer;
import yicheng.preparation.Preparations;
import yicheng.rulebook.draft.Drafts;
import yicheng.rulebook.edition.Editions;
import yicheng.rulebook.replay.Archive;
import yicheng.rulebook.replay.Reports;
import yicheng.topic.life.Attachments;
import yicheng.topic.life.Repeats;
import yicheng.topic.life.Topics;

/** An installation's database, its tables brought up to date. Closing it first keeps what waits to be kept. */
public final class Database implements AutoCloseable {

    private static final String FILE = "office.db";
    private static final int UNITS_PER_COMMIT = 256;

    private final Dialect dialect;
    private final JdbiTransactions transactions;
    private final Readers readers;
    private final Handles handles;
    private final JdbiOrganisations organisations;
    private final JdbiAccounts accounts;
    private final JdbiSessions sessions;
    private final JdbiTokens tokens;
    private final NoticedYears noticedYears;
    private final Meetings meetings;
    private final Topics topics;
    private final Agendas agendas;
    private final Editions editions;

    private Database(Dialect dialect, DataSource writing, DataSource reading, int unitsPerCommit) {
        Migrations.run(writing, dialect);
        this.dialect = dialect;
        this.readers = new Readers(reading);
        this.transactions =
                new JdbiTransactions(new Writer(writing::getConnection, dialect.takeTurn()), unitsPerCommit);
        this.handles = Handles.of(readers.jdbi(), transactions, dialect.isAlone());
        this.organisations = new JdbiOrganisations(handles);
        this.accounts = new JdbiAccounts(handles);
        this.sessions = new JdbiSessions(handles);
        this.tokens = new JdbiTokens(handles);
        this.topics = new JdbiTopics(handles, dialect.words());
        this.agendas = new JdbiAgendas(handles);
        var committed = Handles.forReading(readers.jdbi());
        this.noticedYears = new JdbiNoticedYears(handles, committed, System::nanoTime);
        this.meetings = new JdbiMeetings(handles, committed, System::nanoTime);
        this.editions = new JdbiEditions(handles, committed, System::nanoTime);
    }

    /** SQLite in that folder, made when it is not there. */
    public static Database inFolder(Path folder) {
        return inFolder(folder, UNITS_PER_COMMIT);
    }

    /** @param unitsPerCommit at most; 1 gives each unit a commit of its own */
    public static Database inFolder(Path folder, int unitsPerCommit) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UnreadableData("the folder %s cannot be made".formatted(folder), refused);
        }
        var sqlite = new Sqlite(folder.resolve(FILE));
        return new Database(Dialect.SQLITE, sqlite.writing(), sqlite.reading(), unitsPerCommit);
    }

    /** PostgreSQL, in the schema the connections come with. */
    public static Database postgresql(DataSource source) {
        return new Database(Dialect.POSTGRESQL, source, source, UNITS_PER_COMMIT);
    }

    /**
     * The journal of that folder as it lies there; nothing is made or changed, and a server may be running on it.
     *
     * @throws UnreadableData where there is none
     */
    public static ReadableJournal journalIn(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.isReadable(file)) {
            throw new UnreadableData("there is no readable %s".formatted(file));
        }
        try {
            return ReadableJournal.on(new Sqlite(file).reading().getConnection());
        } catch (SQLException refused) {
            throw new UnreadableData("%s cannot be opened: %s".formatted(file, refused.getMessage()), refused);
        }
    }

    public Transactions transactions() {
        return transactions;
    }

    public Journal journal() {
        return new JdbiJournal(handles);
    }

    public Organisations organisations() {
        return organisations;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Topics topics() {
        return topics;
    }

    public Attachments attachments() {
        return new JdbiAttachments(handles);
    }

    public Repeats repeats() {
        return new JdbiRepeats(handles);
    }

    public NoticedYears noticedYears() {
        return noticedYears;
    }

    public Meetings meetings() {
        return meetings;
    }

    public Rolls rolls() {
        return new JdbiRolls(handles);
    }

    public Observers observers() {
        return new JdbiObservers(handles);
    }

    public Leaves leaves() {
        return new JdbiLeaves(handles);
    }

    public AdhocMeetings adhocMeetings() {
        return new JdbiAdhocMeetings(handles);
    }

    public TopicLists topicLists() {
        return new JdbiTopicLists(handles);
    }

    public Scans scans() {
        return new JdbiScans(handles);
    }

    public Agendas agendas() {
        return agendas;
    }

    public Preparations preparations() {
        return new JdbiPreparations(handles);
    }

    public Notices notices() {
        return new JdbiNotices(handles);
    }

    public Editions editions() {
        return editions;
    }

    public Drafts drafts() {
        return new JdbiDrafts(handles);
    }

    public Reports reports() {
        return new JdbiReports(handles);
    }

    public Archive archive() {
        return new JdbiArchive(handles);
    }

    Handles handles() {
        return handles;
    }

    @Override
    public void close() {
        transactions.close();
        readers.close();
    }
}
