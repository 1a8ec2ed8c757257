-- Whose supervision ends is an act of its own in the log. The rule is as before: a prosecutor loses a case with the body that his
-- office supervises (CPC art. 58, 193). An office that was succeeded supervises by its successor.
drop function supervision_follow(text, date, timestamptz);
create function supervision_follow(n text, on_day date, at_time timestamptz) returns setof text
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not acts_in(n) then
    raise exception 'not the caller''s: %', n using errcode = 'insufficient_privilege';
  end if;
  return query
  update participation p set until = at_time
  where p.request = n and p.capacity = 'SUPERVISING_PROSECUTOR' and p.until is null
    and not exists (
      select 1 from officer o join request r on r.number = n
      join supervision_area a on present_body(a.office) = o.body and a.body = r.appointing_body
        and a.valid_from <= on_day and (a.valid_to is null or a.valid_to > on_day)
      where 'user:' || o.id = p.party)
  returning p.party;
end $$;

-- The same where a body is succeeded by one that another office supervises. Who was put there on an act of his own, by an office
-- that supervised neither, stays; so does everybody where no area names the successor, for then nothing says whose it is. It gives
-- the cases and who supervised them; the head who confirmed the change has it done, for the areas alone decide.
create function supervision_succeeded(p_change bigint, p_cases text[], on_day date, at_time timestamptz)
  returns table (request text, party text)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  change body_change%rowtype;
begin
  select * into change from body_change c where c.id = p_change;
  if not has_role('head') or change.confirmed_by is distinct from actor() then
    raise exception 'not the caller''s: %', p_change using errcode = 'insufficient_privilege';
  end if;
  return query
  with area as materialized (
    select present_body(a.office) as office, a.body from supervision_area a
    where a.body in (change.body, change.successor)
      and a.valid_from <= on_day and (a.valid_to is null or a.valid_to > on_day))
  update participation p set until = at_time
  from request r, officer o
  where r.number = any (p_cases) and r.appointing_body = change.successor
    and p.request = r.number and p.capacity = 'SUPERVISING_PROSECUTOR' and p.until is null and p.party = 'user:' || o.id
    and exists (select from area a where a.office = o.body and a.body = change.body)
    and exists (select from area a where a.body = change.successor)
    and not exists (select from area a where a.office = o.body and a.body = change.successor)
  returning p.request, p.party;
end $$;
revoke execute on function supervision_follow, supervision_succeeded from public;
grant execute on function supervision_follow, supervision_succeeded to dalel_app;

insert into act_audience (action, audience) values
  ('request.supervisionEnded', 'PARTICIPANTS');

-- A motion that nobody can answer any more waits for nobody: its request is examined no more, or never was to be. The states in which
-- an answer can still be wanted are the caller's to say; the rest is as before.
drop function motions_waiting(integer);
create function motions_waiting(most integer, states text[]) returns table (request text, kind text, asked_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp rows 50 as $$
declare
  mine constant text[] := parties();
begin
  return query
    select m.request, m.kind, m.asked_at from motion m
    where m.answered_at is null and exists (
      select from docket d
      where d.request = m.request and d.party = any (mine) and d.capacity in ('APPOINTING', 'REGISTRY')
        and (d.capacity = 'REGISTRY') = (
          select r.appointing_account is null from request r
          where r.number = m.request and r.state = any (states) and r.kind <> 'METHODICAL_HELP'))
    order by m.asked_at, m.id limit most;
end $$;
revoke execute on function motions_waiting from public;
grant execute on function motions_waiting to dalel_app;
