package kz.dalel.it.house.seeded.request;

import kz.dalel.it.house.seeded.web.SeesWorkflows;
import kz.dalel.it.house.seeded.workflows.SeesWeb;

/** Broken: the domain sees neither its pages nor its processes. */
class SeesWebAndWorkflows {
    SeesWorkflows page;
    SeesWeb process;
}
