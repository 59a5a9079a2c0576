package yicheng.app.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import yicheng.meeting.Kind;
import yicheng.meeting.MeetingRef;
import yicheng.people.Department;
import yicheng.people.FiveDepartments;
import yicheng.persistence.database.Database;
import yicheng.policy.RuleBook;
import yicheng.topic.Proposal;
import yicheng.topic.ProposalForm;
import yicheng.topic.TopicField;
import yicheng.topic.act.CanonicalFacts;
import yicheng.topic.life.Judged;
import yicheng.topic.life.Receipt;
import yicheng.topic.life.Stage;
import yicheng.topic.life.Topic;
import yicheng.topic.life.TopicForm;
import yicheng.topic.review.RelatedTopic;
import yicheng.topic.review.ReviewRules;
import yicheng.topic.review.TopicFacts;

/**
 * An archive of topics that the rules judged, the same for the same number: 400 departments over two years, three topics of
 * ten spend money (10,000 yuan to ten million), those beside up to twelve others of their department and two of their
 * project.
 */
final class JudgedTopics {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final int WEEKS = 98;
    private static final int DEPARTMENTS = 400;
    private static final int UNIT = 1_000;

    private static final List<String> VERBS = List.of("购置", "改造", "维修", "调整", "编制", "检查", "搬迁", "租用", "更换", "修订", "升级");
    private static final List<String> THINGS = List.of(
            "检测设备", "机房供电", "会议室投影", "食堂餐补标准", "部门预算", "消防设施", "档案库房", "公务用车", "网络安全设备", "信访积案", "窗口服务时间", "数据共享平台",
            "停车场照明", "供暖锅炉", "客用电梯", "印章管理办法", "值班制度", "来访接待流程", "办公家具", "屋面防水", "绿化养护", "物业合同", "审计问题整改");
    private static final List<String> PLACES =
            List.of("一号楼", "二号楼", "东区", "西区", "南院", "北院", "总部", "分中心", "开发区", "老城区", "实验楼", "培训中心", "仓储基地");

    private final RuleBook book;
    private final ReviewRules rules;

    JudgedTopics(RuleBook book) {
        this.book = book;
        this.rules = book.rules(ReviewRules.class);
    }

    /** Judged by several threads, kept in the order of their numbers. */
    void keep(Database database, int count) throws Exception {
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var made = new ArrayDeque<Future<List<Topic>>>();
            for (int from = 0; from < count; from += UNIT) {
                int first = from;
                made.add(pool.submit(() -> IntStream.range(first, Math.min(count, first + UNIT))
                        .mapToObj(this::topic)
                        .toList()));
                if (made.size() > 4) {
                    keep(database, made.remove().get());
                }
            }
            while (!made.isEmpty()) {
                keep(database, made.remove().get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void keep(Database database, List<Topic> topics) {
        database.transactions().inOne(() -> {
            topics.forEach(topic ->
                    database.topics().save(topic, topic.judged().orElseThrow().at(), 0));
            return topics;
        });
    }

    TopicFacts facts(int i) {
        return new Made(i).facts();
    }

    private Topic topic(int i) {
        var made = new Made(i);
        var at = made.at.atZone(SHANGHAI).toInstant();
        var facts = made.facts();
        var judged = new Judged(
                at, book.edition(), "2026-1", CanonicalFacts.of(facts), rules.findings(facts), Optional.empty());
        var department = new Department.Id("d%03d".formatted(made.department));
        var meeting = MeetingRef.parse("weekly:" + made.monday).orElseThrow();
        var form = TopicForm.of(TopicField.Side.DEPARTMENT, made.values());
        return Topic.draft(new Topic.Id("r%07d".formatted(i)), department, FiveDepartments.HEAD_OF_FIRST, meeting, form)
                .received(new Receipt(made.at.getYear(), i + 1, at, FiveDepartments.HEAD_OF_FIRST))
                .judgedAs(judged)
                .at(Stage.SUBMITTED);
    }

    /** What is drawn for one topic. */
    private static final class Made {

        private final Random random;
        private final int department;
        private final LocalDate monday;
        private final LocalDateTime at;
        private final String place;
        private final String thing;
        private final String verb;
        private final boolean spends;

        Made(int i) {
            this.random = new Random(i * 7919L + 17);
            this.department = random.nextInt(DEPARTMENTS);
            this.monday = FIRST.plusWeeks(random.nextInt(WEEKS));
            this.at = monday.minusDays(4).atTime(9, 0).plusMinutes(random.nextInt(600));
            this.place = one(PLACES);
            this.thing = one(THINGS);
            this.verb = one(VERBS);
            this.spends = random.nextInt(10) < 3;
        }

        TopicFacts facts() {
            var own = proposal(values());
            return new TopicFacts(
                    Kind.WEEKLY,
                    own,
                    at,
                    related(spends ? random.nextInt(3) : 0, own.project()),
                    related(spends ? random.nextInt(13) : 0, ""),
                    random.nextInt(20) == 0 ? 1 + random.nextInt(600) : 0,
                    0);
        }

        Map<TopicField, String> values() {
            var values = new EnumMap<TopicField, String>(TopicField.class);
            values.put(TopicField.TITLE, "关于" + title() + "的请示");
            values.put(TopicField.DEPARTMENT, "业务" + department + "部");
            values.put(TopicField.BACKGROUND, background());
            values.put(TopicField.MATTERS, "是否" + verb + thing + "\n何时起执行，由谁牵头");
            values.put(TopicField.PROPOSAL, "由" + place + verb + thing + "，自下月起试行一个月，届时报告结果。");
            values.put(TopicField.COORDINATION, "不涉及");
            values.put(TopicField.IMPORTANT, "是");
            values.put(TopicField.PRESENTER, "蒋文华");
            values.put(TopicField.CONTACT, "何苗");
            values.put(TopicField.PHONE, "8033");
            if (spends) {
                values.put(TopicField.AMOUNT, amount());
                values.put(TopicField.PROJECT, place + thing);
            }
            return values;
        }

        private String background() {
            return "%s的%s使用多年，多次影响工作，%s也反映高峰时段等候较长，上季度已先行摸底。".formatted(place, thing, one(PLACES));
        }

        private String title() {
            return place + verb + thing + (random.nextInt(900) + 100) + "号";
        }

        /** As many of each size: in its logarithm even. */
        private String amount() {
            return BigDecimal.valueOf(Math.round(Math.pow(10, 4 + 3 * random.nextDouble())))
                    .toPlainString();
        }

        private List<RelatedTopic> related(int several, String project) {
            return IntStream.range(0, several)
                    .mapToObj(i -> new RelatedTopic(
                            proposal(Map.of(
                                    TopicField.TITLE,
                                    one(PLACES) + one(VERBS) + one(THINGS) + i + "期",
                                    TopicField.AMOUNT,
                                    amount(),
                                    TopicField.PROJECT,
                                    project.isEmpty() ? one(PLACES) + one(THINGS) : project)),
                            at.minusDays(random.nextInt(500))))
                    .toList();
        }

        private static Proposal proposal(Map<TopicField, String> values) {
            return ProposalForm.read(values).proposal().orElseThrow();
        }

        private <T> T one(List<T> several) {
            return several.get(random.nextInt(several.size()));
        }
    }
}
