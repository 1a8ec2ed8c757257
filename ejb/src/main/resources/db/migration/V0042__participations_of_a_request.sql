-- Who takes part in a request is asked at every call, the ended participations too; without this index each call read the
-- participations of all requests.
create index participation_of_request on participation (request);
