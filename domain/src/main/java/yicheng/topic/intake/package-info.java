/**
 * What a department does with a topic: draft and save it, copy an earlier one, sign and submit it, withdraw it, hand in a
 * supplement, come back with the party committee's decision, attach files (policy 3.1, 4.2).
 */
package yicheng.topic.intake;
