package yicheng.access;

import yicheng.people.rights.Actor;

/**
 * Who is behind a session.
 *
 * @param mustChange the password must be changed first; until then the actor has no right to anything
 */
public record Acting(Actor actor, Session session, boolean mustChange) {}
