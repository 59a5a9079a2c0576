package yicheng;

import java.time.LocalDateTime;
import java.time.ZoneId;
import yicheng.access.SignIn;
import yicheng.access.SignOut;
import yicheng.access.WhoActs;
import yicheng.access.account.ChangePassword;
import yicheng.access.account.CloseAccount;
import yicheng.access.account.ListAccounts;
import yicheng.access.account.OpenAccount;
import yicheng.access.account.ResetPassword;
import yicheng.access.account.SetUpOffice;
import yicheng.access.token.IssueToken;
import yicheng.access.token.ListTokens;
import yicheng.access.token.RevokeToken;
import yicheng.agenda.RankTopics;
import yicheng.calendar.HolidayCalendar;
import yicheng.journal.VerifyJournal;
import yicheng.meeting.timetable.FindMeeting;
import yicheng.meeting.timetable.PlanYear;
import yicheng.people.change.ChangeOrganisation;
import yicheng.people.change.Delegate;
import yicheng.people.change.NewIds;
import yicheng.people.change.ReadOrganisation;
import yicheng.policy.RuleBook;
import yicheng.topic.intake.AttachFile;
import yicheng.topic.intake.DiscardDraft;
import yicheng.topic.intake.DraftTopic;
import yicheng.topic.intake.ReenterTopic;
import yicheng.topic.intake.RemoveFile;
import yicheng.topic.intake.ResupplyTopic;
import yicheng.topic.intake.SaveTopic;
import yicheng.topic.intake.SubmitTopic;
import yicheng.topic.intake.WithdrawTopic;
import yicheng.topic.life.ReadTopics;
import yicheng.topic.life.TopicActs;
import yicheng.topic.life.TopicJudge;
import yicheng.topic.queue.CheckTopic;
import yicheng.topic.queue.ImportPastTopics;
import yicheng.topic.queue.LetInLate;
import yicheng.topic.queue.ListDeadlines;
import yicheng.topic.queue.PassTopic;
import yicheng.topic.queue.ReportCoordination;
import yicheng.topic.queue.ReturnTopic;
import yicheng.topic.queue.RollOverDue;
import yicheng.topic.queue.RollTopic;
import yicheng.topic.queue.SendBackForSupplement;
import yicheng.topic.queue.SendToCoordination;
import yicheng.topic.queue.TransferTopic;
import yicheng.topic.review.ReviewTopics;
import yicheng.topic.today.WhatWaits;

/** Everything one office can do. A process can hold several side by side. */
public final class Office {

    private final RulesDesk desk;
    private final SignIn signIn;
    private final SignOut signOut;
    private final WhoActs whoActs;
    private final SetUpOffice setUpOffice;
    private final OpenAccount openAccount;
    private final ResetPassword resetPassword;
    private final ChangePassword changePassword;
    private final CloseAccount closeAccount;
    private final ListAccounts listAccounts;
    private final IssueToken issueToken;
    private final RevokeToken revokeToken;
    private final ListTokens listTokens;
    private final ChangeOrganisation changeOrganisation;
    private final Delegate delegate;
    private final ReadOrganisation readOrganisation;
    private final NewIds newIds;
    private final DraftTopic draftTopic;
    private final SaveTopic saveTopic;
    private final DiscardDraft discardDraft;
    private final SubmitTopic submitTopic;
    private final WithdrawTopic withdrawTopic;
    private final ResupplyTopic resupplyTopic;
    private final ReenterTopic reenterTopic;
    private final AttachFile attachFile;
    private final RemoveFile removeFile;
    private final CheckTopic checkTopic;
    private final ReturnTopic returnTopic;
    private final SendToCoordination sendToCoordination;
    private final SendBackForSupplement sendBackForSupplement;
    private final PassTopic passTopic;
    private final ReportCoordination reportCoordination;
    private final LetInLate letInLate;
    private final RollTopic rollTopic;
    private final TransferTopic transferTopic;
    private final RollOverDue rollOverDue;
    private final ImportPastTopics importPastTopics;
    private final ReadTopics readTopics;
    private final WhatWaits whatWaits;
    private final VerifyJournal verifyJournal;

    public Office(Ports ports) {
        this.desk = new RulesDesk(ports.ruleBooks(), ports.holidayYears(), ports.clock());
        var acts = new TopicActs(ports.transactions(), ports.journal(), ports.topics(), ports.repeats(), ports.clock());
        var judge = new TopicJudge(desk.reviewTopics(), ports.topics(), ports.clock());
        var deadlines = new ListDeadlines(desk.findMeeting(), desk.planYear());
        this.signIn = new SignIn(
                ports.transactions(),
                ports.journal(),
                ports.accounts(),
                ports.sessions(),
                ports.passwords(),
                ports.secrets(),
                ports.clock());
        this.signOut = new SignOut(ports.transactions(), ports.journal(), ports.sessions(), ports.clock());
        this.whoActs = new WhoActs(
                ports.transactions(),
                ports.organisations(),
                ports.accounts(),
                ports.sessions(),
                ports.tokens(),
                ports.clock());
        this.setUpOffice = new SetUpOffice(
                ports.setUpCode(),
                ports.transactions(),
                ports.journal(),
                ports.organisations(),
                ports.accounts(),
                ports.passwords(),
                ports.secrets(),
                ports.clock());
        this.openAccount = new OpenAccount(
                ports.transactions(),
                ports.journal(),
                ports.accounts(),
                ports.passwords(),
                ports.secrets(),
                ports.clock());
        this.resetPassword = new ResetPassword(
                ports.transactions(),
                ports.journal(),
                ports.accounts(),
                ports.sessions(),
                ports.passwords(),
                ports.secrets(),
                ports.clock());
        this.changePassword = new ChangePassword(
                ports.transactions(),
                ports.journal(),
                ports.accounts(),
                ports.sessions(),
                ports.passwords(),
                ports.clock());
        this.closeAccount = new CloseAccount(
                ports.transactions(),
                ports.journal(),
                ports.accounts(),
                ports.sessions(),
                ports.tokens(),
                ports.clock());
        this.listAccounts = new ListAccounts(ports.accounts());
        this.issueToken =
                new IssueToken(ports.transactions(), ports.journal(), ports.tokens(), ports.secrets(), ports.clock());
        this.revokeToken = new RevokeToken(ports.transactions(), ports.journal(), ports.tokens(), ports.clock());
        this.listTokens = new ListTokens(ports.tokens());
        this.changeOrganisation =
                new ChangeOrganisation(ports.transactions(), ports.journal(), ports.organisations(), ports.clock());
        this.delegate = new Delegate(ports.transactions(), ports.journal(), ports.organisations(), ports.clock());
        this.readOrganisation = new ReadOrganisation(ports.organisations());
        this.newIds = new NewIds(ports.secrets());
        this.draftTopic = new DraftTopic(acts, ports.secrets());
        this.saveTopic = new SaveTopic(acts);
        this.discardDraft = new DiscardDraft(ports.transactions(), ports.journal(), ports.topics(), ports.clock());
        this.submitTopic = new SubmitTopic(acts, judge, ports.topics(), ports.secrets(), ports.clock());
        this.withdrawTopic = new WithdrawTopic(acts);
        this.resupplyTopic = new ResupplyTopic(acts, judge);
        this.reenterTopic = new ReenterTopic(acts, judge);
        this.attachFile = new AttachFile(
                ports.transactions(),
                ports.journal(),
                ports.topics(),
                ports.attachments(),
                ports.secrets(),
                ports.clock());
        this.removeFile = new RemoveFile(
                ports.transactions(), ports.journal(), ports.topics(), ports.attachments(), ports.clock());
        this.checkTopic = new CheckTopic(acts, judge);
        this.returnTopic = new ReturnTopic(acts, judge);
        this.sendToCoordination =
                new SendToCoordination(acts, deadlines, ports.clock().getZone());
        this.sendBackForSupplement =
                new SendBackForSupplement(acts, deadlines, ports.clock().getZone());
        this.passTopic = new PassTopic(acts, judge);
        this.reportCoordination = new ReportCoordination(acts, judge);
        this.letInLate = new LetInLate(acts, judge);
        this.rollTopic = new RollTopic(acts, judge, deadlines, ports.clock());
        this.transferTopic = new TransferTopic(acts);
        this.rollOverDue = new RollOverDue(
                ports.transactions(),
                ports.journal(),
                ports.topics(),
                ports.organisations(),
                rollTopic,
                judge,
                deadlines,
                ports.clock());
        this.importPastTopics = new ImportPastTopics(
                ports.transactions(), ports.journal(), ports.topics(), ports.secrets(), ports.clock());
        this.readTopics = new ReadTopics(ports.topics(), ports.attachments(), ports.journal());
        this.whatWaits = new WhatWaits(readTopics, deadlines);
        this.verifyJournal = new VerifyJournal(ports.journal());
    }

    public PlanYear planYear() {
        return desk.planYear();
    }

    public FindMeeting findMeeting() {
        return desk.findMeeting();
    }

    public ReviewTopics reviewTopics() {
        return desk.reviewTopics();
    }

    public RankTopics rankTopics() {
        return desk.rankTopics();
    }

    public SignIn signIn() {
        return signIn;
    }

    public SignOut signOut() {
        return signOut;
    }

    public WhoActs whoActs() {
        return whoActs;
    }

    public SetUpOffice setUpOffice() {
        return setUpOffice;
    }

    public OpenAccount openAccount() {
        return openAccount;
    }

    public ResetPassword resetPassword() {
        return resetPassword;
    }

    public ChangePassword changePassword() {
        return changePassword;
    }

    public CloseAccount closeAccount() {
        return closeAccount;
    }

    public ListAccounts listAccounts() {
        return listAccounts;
    }

    public IssueToken issueToken() {
        return issueToken;
    }

    public RevokeToken revokeToken() {
        return revokeToken;
    }

    public ListTokens listTokens() {
        return listTokens;
    }

    public ChangeOrganisation changeOrganisation() {
        return changeOrganisation;
    }

    public Delegate delegate() {
        return delegate;
    }

    public ReadOrganisation readOrganisation() {
        return readOrganisation;
    }

    public NewIds newIds() {
        return newIds;
    }

    public DraftTopic draftTopic() {
        return draftTopic;
    }

    public SaveTopic saveTopic() {
        return saveTopic;
    }

    public DiscardDraft discardDraft() {
        return discardDraft;
    }

    public SubmitTopic submitTopic() {
        return submitTopic;
    }

    public WithdrawTopic withdrawTopic() {
        return withdrawTopic;
    }

    public ResupplyTopic resupplyTopic() {
        return resupplyTopic;
    }

    public ReenterTopic reenterTopic() {
        return reenterTopic;
    }

    public AttachFile attachFile() {
        return attachFile;
    }

    public RemoveFile removeFile() {
        return removeFile;
    }

    public CheckTopic checkTopic() {
        return checkTopic;
    }

    public ReturnTopic returnTopic() {
        return returnTopic;
    }

    public SendToCoordination sendToCoordination() {
        return sendToCoordination;
    }

    public SendBackForSupplement sendBackForSupplement() {
        return sendBackForSupplement;
    }

    public PassTopic passTopic() {
        return passTopic;
    }

    public ReportCoordination reportCoordination() {
        return reportCoordination;
    }

    public LetInLate letInLate() {
        return letInLate;
    }

    public RollTopic rollTopic() {
        return rollTopic;
    }

    public TransferTopic transferTopic() {
        return transferTopic;
    }

    public RollOverDue rollOverDue() {
        return rollOverDue;
    }

    public ImportPastTopics importPastTopics() {
        return importPastTopics;
    }

    public ReadTopics readTopics() {
        return readTopics;
    }

    public WhatWaits whatWaits() {
        return whatWaits;
    }

    public VerifyJournal verifyJournal() {
        return verifyJournal;
    }

    /** The rule book in force, to read. */
    public RuleBook ruleBook() {
        return desk.ruleBook();
    }

    /** The holiday calendar, to read. */
    public HolidayCalendar calendar() {
        return desk.calendar();
    }

    /** What the office's clock shows, in its zone. */
    public LocalDateTime now() {
        return desk.now();
    }

    /** The office's zone, for times that leave it. */
    public ZoneId zone() {
        return desk.zone();
    }
}
