-- Mail about notices. It says how many there are and where, and nothing of any case; how often, each decides for himself.
create table notice_preference (
  officer     text    primary key references officer,
  version     bigint  not null,
  address     text    check (char_length(address) between 3 and 254),
  language    text    not null check (language in ('kk', 'ru', 'en')),
  mode        text    not null check (mode in ('IMMEDIATE', 'DIGEST', 'NONE')),
  digest_hour integer not null check (digest_hour between 0 and 23),
  muted       text[]  not null
);
alter table notice_preference enable row level security;
create policy own on notice_preference using (officer = actor()) with check (officer = actor());
grant select, insert, update on notice_preference to dalel_app;

-- Mail on its way: one for each officer, until it is tried. Carried outside of transactions, held while it is carried.
create table mail_out (
  id          bigint      generated always as identity primary key,
  officer     text        not null references officer,
  due         timestamptz not null,
  tries       integer     not null default 0,
  held_until  timestamptz,
  sent_at     timestamptz,
  given_up_at timestamptz,
  trouble     text        check (char_length(trouble) <= 400)
);
create unique index mail_untried on mail_out (officer)
  where tries = 0 and sent_at is null and given_up_at is null;
create index mail_due on mail_out (due, id) where sent_at is null and given_up_at is null;
create index mail_failed on mail_out (id) where given_up_at is not null;

create function posts() returns boolean
  language sql stable
  return actor() = 'postman' and has_role('postman');

alter table mail_out enable row level security;
create policy carried on mail_out for select using (posts() or has_role('administrator'));
create policy told_of on mail_out for update using (posts()) with check (posts());
grant select on mail_out to dalel_app;
grant update (due, held_until, sent_at, given_up_at, trouble) on mail_out to dalel_app;

-- When somebody may be written to: at once, or when the quiet hours of the night are over.
create function after_quiet(p_at timestamptz) returns timestamptz
  language sql stable
  return coalesce((
    select case
      when h.quiet_from > h.quiet_to and l.clock >= h.quiet_from then (l.day + 1 + h.quiet_to) at time zone 'Asia/Almaty'
      when l.clock < h.quiet_to then (l.day + h.quiet_to) at time zone 'Asia/Almaty'
      else p_at end
    from (select (p_at at time zone 'Asia/Almaty')::date as day, (p_at at time zone 'Asia/Almaty')::time as clock) l
    join office_hours h on h.valid_from <= l.day and (h.valid_to is null or h.valid_to > l.day)), p_at);

-- The next time that this hour strikes in Astana.
create function next_hour(p_at timestamptz, p_hour integer) returns timestamptz
  language sql stable
  return (select case when today > p_at then today else today + interval '1 day' end
          from (select ((p_at at time zone 'Asia/Almaty')::date + make_time(p_hour, 0, 0)) at time zone 'Asia/Almaty') d (today));

-- Puts mail on its way for whoever has new notices: at once for who is on duty and is told something urgent, whatever he prefers.
-- Who wants no mail gets what must be told with a digest.
create function mail_post() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into mail_out as m (officer, due)
  select w.recipient, min(w.due)
  from (
    select a.recipient, case
      when k.urgent and exists (
        select 1 from duty d where d.officer = a.recipient and d.released_at is null and d.starts <= a.at and d.ends > a.at)
        then a.at
      when p.mode = 'IMMEDIATE' and (k.mandatory or a.kind <> all (p.muted)) then after_quiet(a.at)
      when p.mode = 'DIGEST' and (k.mandatory or a.kind <> all (p.muted)) then next_hour(a.at, p.digest_hour)
      when p.mode = 'NONE' and k.mandatory then next_hour(a.at, p.digest_hour)
      end as due
    from added a join notice_kind k on k.code = a.kind
    join notice_preference p on p.officer = a.recipient and p.address is not null) w
  where w.due is not null
  group by w.recipient
  order by w.recipient
  on conflict (officer) where tries = 0 and sent_at is null and given_up_at is null
    do update set due = least(m.due, excluded.due);
  return null;
end $$;
create trigger post after insert on notice
  referencing new table as added for each statement execute function mail_post();

-- Holds what is due until the instant, for one carrier at a time, and tells him where to, in which language and how many notices
-- wait unread in cases that still show; no more than a hundred are counted.
create function mail_claim(p_at timestamptz, p_until timestamptz, p_most integer)
  returns table (id bigint, address text, language text, unread bigint, tries integer)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not posts() or not pg_try_advisory_xact_lock(x'4d41494c'::bigint) then return; end if;
  return query
    with due as (
      select m.id from mail_out m
      where m.sent_at is null and m.given_up_at is null and m.due <= p_at and (m.held_until is null or m.held_until <= p_at)
      order by m.due, m.id limit p_most),
    held as (
      update mail_out m set held_until = p_until, tries = m.tries + 1
      from due where m.id = due.id returning m.id, m.officer, m.tries)
    select h.id, p.address, coalesce(p.language, 'ru'),
      (select count(*) from (
         select 1 from notice n
         where n.recipient = h.officer and n.read_at is null
           and exists (select 1 from case_people(n.request) c where c.officer = h.officer)
         limit 100) counted),
      h.tries
    from held h left join notice_preference p on p.officer = h.officer;
end $$;
revoke execute on function mail_post, mail_claim from public;
grant execute on function mail_claim to dalel_app;
