/** What lists, agendas and changed meetings wait for, and for whom. */
package yicheng.agenda.today;
