package yicheng.web.sheets;

import yicheng.policy.Text;
import yicheng.topic.TopicField;

/** How to fill in each column of the template. */
final class FieldGuide {

    private FieldGuide() {}

    static Text of(TopicField field) {
        return switch (field) {
            case TITLE -> Text.of("必填。一句话说明议什么", "Required. What is to be discussed, in one line");
            case DEPARTMENT -> Text.of("必填。提出议题的部门全称", "Required. Full name of the proposing department");
            case SUBMITTED_AT ->
                Text.of("日期和时间，如 2026-11-24 10:00；空着按审核当时算", "Date and time; empty means the moment of review");
            case BACKGROUND -> Text.of("为什么要上会", "Why it comes to the meeting");
            case MATTERS -> Text.of("请会议定什么；多项用分号或换行隔开", "What is to be decided; part with ; or line breaks");
            case PROPOSAL -> Text.of("部门的初步意见", "The department's preliminary proposal");
            case AMOUNT -> Text.of("如 8600000、860万元；不涉及资金的空着", "Such as 8600000 or 860万元; empty without money");
            case PROJECT -> Text.of("同一项目的金额合并计算，请写同一名称", "Amounts of one project add up: use one name");
            case SAME_PROJECT -> Text.of("是/否。办公室对相近议题是否同一项目的答复", "是/否: are similar topics one project?");
            case INVOLVES_PERSONNEL -> Text.of("是/否。任免、调整、奖惩等", "是/否: appointments, transfers, discipline");
            case PERSONNEL_CHECKED -> Text.of("是/否。由办公室核实后填", "是/否: filled in by the office after checking");
            case OTHER_MAJOR -> Text.of("是/否。其他“三重一大”事项", "是/否: another major matter");
            case PARTY_DECISION -> Text.of("已有党委会决定的写文号", "Number of the party committee's decision, if any");
            case WITHIN_LEVEL -> Text.of("是/否。是否在本会议的决定权限内", "是/否: within this meeting's powers");
            case COORDINATION -> Text.of("不涉及、已协调一致、已协调仍有争议、未协调", "One of the four words on the left");
            case COORDINATION_EVIDENCE -> Text.of("会签、纪要等协调依据", "Papers that show the coordination");
            case DEPARTMENTS -> Text.of("涉及的其他部门，用顿号隔开", "Other departments concerned, parted by 、");
            case MATURE -> Text.of("是/否。是否具备上会讨论的条件", "是/否: ready to be discussed");
            case INDICATORS ->
                Text.of(
                        "每行一个指标：指标|计划|实际|单位|上年同期|上期|来源|截至日",
                        "One a line: name|plan|actual|unit|last year|last period|source|as of");
            case PROBLEMS -> Text.of("月例会、季度总结会：存在的问题", "Monthly and quarterly: problems");
            case CAUSES -> Text.of("未达标的说明原因", "Why a target was missed");
            case IMPROVEMENTS -> Text.of("下一步怎么改", "What will be improved");
            case GROUND -> Text.of("临时会议：紧急决策、突发事件或跨部门重大问题", "Ad hoc meetings: on which ground");
            case URGENT -> Text.of("是/否", "是/否");
            case IMPORTANT -> Text.of("是/否", "是/否");
            case LEADER_URGENT -> Text.of("是/否。逾期但主要领导已批准", "是/否: late, but let in by the principal leader");
            case OBSERVERS -> Text.of("建议列席的人，如 技术部 李工；多项用分号隔开", "Who should attend for this topic; part with ;");
            case PRESENTER -> Text.of("会上汇报的人", "Who presents it");
            case CONTACT -> Text.of("材料有问题时找谁", "Whom to ask about the material");
            case PHONE -> Text.of("联系人的电话", "Their telephone number");
            case STATE -> Text.of("空着即待审；既往（只计入同一项目金额）、撤回、退回", "Empty to be judged; 既往 counts into sums only; 撤回, 退回");
        };
    }

    /** Words to choose from, as a spreadsheet's list; empty where the cell is free. */
    static String choices(TopicField field) {
        return switch (field) {
            case SAME_PROJECT,
                    INVOLVES_PERSONNEL,
                    PERSONNEL_CHECKED,
                    OTHER_MAJOR,
                    WITHIN_LEVEL,
                    MATURE,
                    URGENT,
                    IMPORTANT,
                    LEADER_URGENT -> "是,否";
            case COORDINATION -> "不涉及,已协调一致,已协调仍有争议,未协调";
            case STATE -> "待审,既往,撤回,退回";
            default -> "";
        };
    }
}
