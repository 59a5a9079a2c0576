/** Who is expected at one meeting, who chairs it, and who may say what there. */
package yicheng.attendance.member;
