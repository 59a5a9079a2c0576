/**
 * The list of topics proposed for a meeting (拟上会议题清单, 3.1.list.*): compiled by the clerk, signed by the head of the office,
 * decided item by item by the principal leader, three different people. Late topics come on a further sheet of the same list.
 */
package yicheng.agenda.list;
