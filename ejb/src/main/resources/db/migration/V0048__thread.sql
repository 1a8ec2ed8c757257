-- What expert and appointing person say to each other about a case, and telephone calls, noted: all contact is in the case
-- (ISO/IEC 17025 7.1.8; CPC art. 79(4)). Nothing is changed or taken back.
create sequence thread_number;
create table thread_message (
  id         bigint      primary key,
  request    text        not null references request,
  kind       text        not null check (kind in ('MESSAGE', 'QUESTION', 'ANSWER', 'CALL')),
  side       text        not null check (side in ('EXPERT', 'APPOINTING')),
  procedural boolean     not null,
  author     text        not null,
  answers    bigint      references thread_message check ((answers is not null) = (kind = 'ANSWER')),
  partner    text        check ((partner is not null) = (kind = 'CALL')),
  called_at  timestamptz check ((called_at is not null) = (kind = 'CALL')),
  text       text        not null check (char_length(text) between 1 and 20000),
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  written_at timestamptz not null
);
create index thread_of_request on thread_message (request, id);
create index thread_answers on thread_message (answers) where answers is not null;

-- Who reads along: both sides, the heads of the Center, and for a body without login the registrar who writes for it. Neither the
-- supervising prosecutor nor the reviewer.
create function in_thread(n text) returns boolean
  language sql stable
  return takes_part_as(n, 'APPOINTING', 'EXPERT')
      or (has_role('head', 'unit_head') and takes_part_as(n, 'REGISTRY'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY')
          and exists (select 1 from request r where r.number = n and r.appointing_account is null));

-- For whom the caller may speak.
create function speaks_as(n text, side text) returns boolean
  language sql stable
  return case side
    when 'EXPERT' then has_role('expert') and takes_part_as(n, 'EXPERT')
    else (has_role('requester') and takes_part_as(n, 'APPOINTING'))
      or (has_role('registrar') and takes_part_as(n, 'REGISTRY')
          and exists (select 1 from request r where r.number = n and r.appointing_account is null)) end;

alter table thread_message enable row level security;
create policy both_sides on thread_message for select using (in_thread(request));
create policy said on thread_message for insert with check (
  author = actor() and speaks_as(request, side)
  and exists (select 1 from request r where r.number = thread_message.request and r.registered_at is not null));
grant usage on sequence thread_number to dalel_app;
grant select, insert on thread_message to dalel_app;

insert into act_audience (action, audience) values
  ('thread.written', 'PARTICIPANTS'),
  ('thread.called', 'PARTICIPANTS');
