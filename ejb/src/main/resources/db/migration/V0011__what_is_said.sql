-- Who is told of what. A step shows to one audience, what was said in it to another, never a wider one; an entry of the log
-- shows to the audience of its act. What has no rule is for those who study alone.
--   PARTICIPANTS  whoever takes part in the case
--   CENTER        its site of the Center, its expert, its reviewer
--   STUDY         its expert, its reviewer, and who heads the Center or a unit
create function takes_part_in(n text, audience text) returns boolean
  language sql stable
  return case audience
    when 'PARTICIPANTS' then takes_part(n)
    when 'CENTER' then takes_part_as(n, 'REGISTRY', 'EXPERT', 'REVIEWER')
    else takes_part_as(n, 'EXPERT', 'REVIEWER') or (has_role('head', 'unit_head') and takes_part_as(n, 'REGISTRY'))
  end;

create table step_audience (
  step  text primary key,
  taken text not null check (taken in ('PARTICIPANTS', 'CENTER', 'STUDY')),
  said  text not null check (said in ('PARTICIPANTS', 'CENTER', 'STUDY'))
);
insert into step_audience (step, taken, said) values
  ('SUBMISSION', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('RECEIPT', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('DISCREPANCY', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('DISCREPANCY_ANSWER', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('REGISTRATION', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('RETURN', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('TRIAGE', 'CENTER', 'CENTER'),
  ('ASSIGNMENT', 'CENTER', 'CENTER'),
  ('ACCEPTANCE', 'CENTER', 'CENTER'),
  ('CONFLICT', 'CENTER', 'CENTER'),
  ('EXAMINATION', 'CENTER', 'STUDY'),
  ('DRAFT_CONCLUSION', 'CENTER', 'STUDY'),
  ('REVIEW_REQUEST', 'CENTER', 'STUDY'),
  ('REVIEW_RETURN', 'CENTER', 'STUDY'),
  ('REVIEW_END', 'CENTER', 'STUDY'),
  ('FORM_APPROVAL', 'CENTER', 'CENTER'),
  ('FORM_REFUSAL', 'CENTER', 'STUDY'),
  ('REOPENING', 'CENTER', 'STUDY'),
  ('SIGNATURE', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('DELIVERY', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('OBJECTS_RETURN', 'PARTICIPANTS', 'PARTICIPANTS'),
  ('WITHDRAWAL', 'PARTICIPANTS', 'PARTICIPANTS');
grant select on step_audience to dalel_app;

-- That a step was taken is one thing, what was said in it another: they show to different people, so they are two rows.
create table step_words (
  request text    not null,
  ordinal integer not null,
  said    jsonb   not null,
  primary key (request, ordinal),
  foreign key (request, ordinal) references step_record
);
insert into step_words (request, ordinal, said) select request, ordinal, said from step_record;
alter table step_record drop column said;

drop policy participant on step_record;
create policy told on step_record for select using (
  exists (select 1 from request r where r.number = step_record.request)
  and takes_part_in(request, (select a.taken from step_audience a where a.step = step_record.step)));
create policy taken on step_record for insert with check (takes_part(request) and actor = actor());

alter table step_words enable row level security;
create policy told on step_words for select using (exists (
  select 1 from step_record s left join step_audience a on a.step = s.step
  where s.request = step_words.request and s.ordinal = step_words.ordinal and takes_part_in(s.request, a.said)));
create policy said on step_words for insert with check (exists (
  select 1 from step_record s where s.request = step_words.request and s.ordinal = step_words.ordinal and s.actor = actor()));
grant select, insert on step_words to dalel_app;

-- The number of the next step: who takes it need not see all that were taken before.
create function next_step(n text) returns integer
  language sql stable security definer set search_path = public, pg_temp
  return (select coalesce(max(s.ordinal), 0) + 1 from step_record s where s.request = n and takes_part(n));
revoke execute on function next_step from public;
grant execute on function next_step to dalel_app;

-- Entries showed to all who take part, with the reason of a triage or of a conflict, and with the reviewer's verdict. Now each
-- shows to the audience of its act and to whoever acted; when the conclusion is delivered, all of them to those who may read it.
create table act_audience (
  action   text primary key,
  audience text not null check (audience in ('PARTICIPANTS', 'CENTER', 'STUDY'))
);
insert into act_audience (action, audience) values
  ('request.drafted', 'PARTICIPANTS'),
  ('request.draftEdited', 'PARTICIPANTS'),
  ('request.submitted', 'PARTICIPANTS'),
  ('request.received', 'PARTICIPANTS'),
  ('request.discrepancyFound', 'PARTICIPANTS'),
  ('request.discrepancyAnswered', 'PARTICIPANTS'),
  ('request.registered', 'PARTICIPANTS'),
  ('request.extractionOrdered', 'CENTER'),
  ('request.returned', 'PARTICIPANTS'),
  ('request.withdrawn', 'PARTICIPANTS'),
  ('request.transferred', 'PARTICIPANTS'),
  ('request.objectsReturned', 'PARTICIPANTS'),
  ('request.termWarned', 'PARTICIPANTS'),
  ('request.termEscalated', 'PARTICIPANTS'),
  ('request.triaged', 'CENTER'),
  ('request.assigned', 'CENTER'),
  ('request.accepted', 'CENTER'),
  ('request.conflictDeclared', 'CENTER'),
  ('exhibit.added', 'PARTICIPANTS'),
  ('exhibit.addedAndReceived', 'PARTICIPANTS'),
  ('exhibit.rewritten', 'PARTICIPANTS'),
  ('exhibit.removed', 'PARTICIPANTS'),
  ('exhibit.received', 'PARTICIPANTS'),
  ('exhibit.returned', 'PARTICIPANTS'),
  ('exhibit.contentRead', 'PARTICIPANTS'),
  ('exhibit.digestDiffers', 'PARTICIPANTS'),
  ('exhibit.metadataExtracted', 'PARTICIPANTS'),
  ('examination.begun', 'STUDY'),
  ('examination.toolTaken', 'STUDY'),
  ('note.written', 'STUDY'),
  ('note.amended', 'STUDY'),
  ('question.answered', 'STUDY'),
  ('conclusion.drafted', 'STUDY'),
  ('conclusion.reviewRequested', 'STUDY'),
  ('conclusion.commented', 'STUDY'),
  ('conclusion.replied', 'STUDY'),
  ('conclusion.reviewReturned', 'STUDY'),
  ('conclusion.reviewed', 'STUDY'),
  ('conclusion.formApproved', 'CENTER'),
  ('conclusion.formRefused', 'STUDY'),
  ('conclusion.reopened', 'STUDY'),
  ('conclusion.read', 'CENTER'),
  ('conclusion.signed', 'PARTICIPANTS'),
  ('conclusion.delivered', 'PARTICIPANTS'),
  ('conclusion.receiptCame', 'PARTICIPANTS');
grant select on act_audience to dalel_app;

drop policy participant on custody_entry;
create policy participant on custody_entry for select using (
  exists (select 1 from request r where r.number = custody_entry.request)
  and (actor = 'user:' || actor()
    or takes_part_in(request, (select a.audience from act_audience a where a.action = custody_entry.action))
    or exists (select 1 from conclusion c where c.request = custody_entry.request and c.status = 'DELIVERED')));
create policy own_without_case on custody_entry for select using (request is null and actor = 'user:' || actor());

create index custody_entry_in_time on custody_entry (request, at, id);

-- The desks ask for capacity and role, these policies asked for capacity alone.
drop policy examiner on extraction;
create policy examiner on extraction for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
drop policy examiner on tool_used;
create policy examiner on tool_used for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
drop policy examiner on note;
create policy examiner on note for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
drop policy examiner on answer;
create policy examiner on answer for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
drop policy examiner on conclusion;
create policy examiner on conclusion for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
drop policy examiner on review_comment;
create policy examiner on review_comment for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));
drop policy examiner on review_reply;
create policy examiner on review_reply for select
  using (has_role('expert', 'reviewer') and takes_part_as(request, 'EXPERT', 'REVIEWER'));

-- Left as it is, wider in the database than in the queries:
-- * request: what was decided at triage (unit, complexity, priority, specialty) are columns of a row that shows to all who
--   take part; the sheet leaves them out outside the Center. Parting them asks for a table of their own.
-- * participation: whoever took part still sees that he did, and on what ground; the case itself does not show to him.
-- * extraction: a worker sees the results that he delivered himself, also after his lock has ended: a repeated delivery of a
--   result gets the first answer by that.
