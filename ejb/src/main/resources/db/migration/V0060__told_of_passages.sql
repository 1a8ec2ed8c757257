-- Whoever gets a case is told of it.
insert into notice_kind (code, mandatory, urgent) values
  ('PASSED', true, false);

-- Ends the part of a supervising prosecutor whose office does not supervise the body that appoints now (CPC art. 58, 193): the head
-- of the office that does puts another in his place. Whoever acts in the case may have it done, for the areas alone decide.
create function supervision_follow(n text, on_day date, at_time timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not acts_in(n) then
    raise exception 'not the caller''s: %', n using errcode = 'insufficient_privilege';
  end if;
  update participation p set until = at_time
  where p.request = n and p.capacity = 'SUPERVISING_PROSECUTOR' and p.until is null
    and not exists (
      select 1 from officer o join request r on r.number = n
      join supervision_area a on a.office = o.body and a.body = r.appointing_body
        and a.valid_from <= on_day and (a.valid_to is null or a.valid_to > on_day)
      where 'user:' || o.id = p.party);
end $$;
revoke execute on function supervision_follow from public;
grant execute on function supervision_follow to dalel_app;
