/**
 * What the office does with submitted topics: the checklist and notes of the clerk, the decision of its head (return, have
 * it coordinated or supplemented, pass, overrule with a reason), the leader who lets a late one in, and what rolls to the
 * next meeting when its clock runs out (policy 3.1, 4.2, K-18).
 */
package yicheng.topic.queue;
