package yicheng.policy.register;

import static yicheng.policy.register.RegisteredClause.ruled;
import static yicheng.policy.register.RegisteredClause.said;

import java.util.List;

/** 三（二）: in which order topics are heard, and the material for them. */
final class Papers {

    static final List<RegisteredClause> CLAUSES = List.of(
            said("3.2.rank.after", "先审定，后排序", "Topics are ranked once they are approved"),
            ruled("3.2.rank.1", "又急又重的排头一档", "Urgent and important topics come first"),
            ruled("3.2.rank.2", "重而不急的排第二档", "Important ones that can wait come second"),
            ruled("3.2.rank.3", "急而不重的排第三档", "Urgent ones of less weight come third"),
            ruled("3.2.rank.4*", "不急不重的建议书面办，要上会就排在最后", "What is neither is better done in writing, else last"),
            ruled("3.2.rank.cross", "同一档里，牵涉几个部门的在前", "Within a rank, what several departments share goes ahead"),
            ruled("3.2.rank.dup", "同样的事不要议两遍", "The same matter is not discussed twice"),
            said("3.2.mat.owner", "谁的议题谁交材料", "The submitting department delivers the material"),
            ruled("3.2.mat.when", "材料在开会前第 2 个工作日交齐", "Material is in on the second working day before the meeting"),
            said("3.2.mat.paper3", "纸质材料要 3 份", "Three copies on paper"),
            said("3.2.mat.e1", "电子材料要 1 份", "One electronic copy"),
            said("3.2.mat.to", "纸质和电子材料都交给办公室", "Paper and electronic material go to the office"),
            said("3.2.mat.fmt.head", "材料开头写标题和主送", "Material begins with title and addressee"),
            said("3.2.mat.fmt.body", "材料要有正文，附件另列", "The body comes next, annexes are listed"),
            said("3.2.mat.fmt.contact", "材料末尾留联系人和电话", "Material ends with a contact and a telephone number"),
            said("3.2.mat.concise", "正文写得短而清楚", "The body is short and clear"),
            said("3.2.mat.page.weekly", "周例会材料以 1 页为限", "One page for a weekly topic"),
            said("3.2.mat.page.monthly", "月例会材料以 2 页为限", "Two pages for a monthly topic"),
            said("3.2.mat.page.quarterly", "季度材料以 3 页为限", "Three pages for a quarterly topic"),
            ruled("3.2.mat.source", "用到的数字写清从哪里来", "Figures name their source"),
            said("3.2.mat.plan.dept", "方案写明哪个部门负责", "A proposal names the department responsible"),
            said("3.2.mat.plan.time", "方案写明何时做到哪一步", "A proposal says by when each step is done"),
            said("3.2.mat.plan.resource", "方案写明要多少人、钱、物", "A proposal says which resources it needs"),
            said("3.2.pack.compile", "办公室把材料编成一册会议资料", "The office binds the material into one set of papers"),
            ruled("3.2.pack.when", "资料在开会前 1 个工作日发出", "Papers go out on the working day before the meeting"),
            said("3.2.pack.to", "资料发给每一位参会的人", "Papers go to everyone who takes part"),
            said("3.2.pack.paper", "纸质资料摆在每个座位上", "A paper copy lies at each seat"),
            said("3.2.pack.oa", "电子资料由 OA 推送", "An electronic copy goes out through the office system"));

    private Papers() {}
}
