/**
 * What people do with an ad hoc meeting: the office drafts, a leader proposes and fixes who takes part, the office notifies
 * and back-fills, proposer or director cancel. The chapter "meetings" judges; what clashes is found here.
 */
package yicheng.meeting.adhoc.act;
