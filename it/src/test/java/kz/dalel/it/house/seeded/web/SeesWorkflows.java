package kz.dalel.it.house.seeded.web;

import kz.dalel.it.house.seeded.workflows.SeesWeb;

/** Broken: a page starts a process by itself. */
public class SeesWorkflows {
    SeesWeb process;
}
