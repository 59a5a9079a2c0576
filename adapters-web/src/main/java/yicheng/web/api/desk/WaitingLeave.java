package yicheng.web.api.desk;

import java.util.Locale;
import java.util.Optional;
import yicheng.attendance.today.WhatWaitsOnLeave;
import yicheng.policy.Language;
import yicheng.web.api.reading.Moments;
import yicheng.web.api.shape.Named;
import yicheng.web.api.shape.Names;
import yicheng.web.edge.FindingJson.Coded;

/**
 * A request for leave that waits, as {@code GET /today} gives it.
 *
 * @param task such as {@code decide} or {@code supplement}
 * @param leave id of the request
 * @param name of the meeting
 * @param person who is away
 * @param mine for this person; else he only waits for it
 */
record WaitingLeave(
        String task,
        String leave,
        String meeting,
        String name,
        Named person,
        Coded stage,
        Optional<String> due,
        boolean mine) {

    static WaitingLeave of(WhatWaitsOnLeave.Waiting one, Names names, Moments moments, Language language) {
        var leave = one.kept().leave();
        return new WaitingLeave(
                one.task().name().toLowerCase(Locale.ROOT),
                leave.id().value(),
                one.meeting().ref().toString(),
                one.meeting().name().in(language),
                names.of(leave.person()),
                new Coded(leave.stage().code(), leave.stage().label().in(language)),
                one.due().map(moments::written),
                one.mine());
    }
}
