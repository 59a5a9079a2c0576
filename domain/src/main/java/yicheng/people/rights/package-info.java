/**
 * Who may do what: the permission matrix of the policy (section 3) as one table of roles and operations, and the person
 * who acts, seen by it. What a role may do only to the topics of its own department says so in the table.
 */
package yicheng.people.rights;
