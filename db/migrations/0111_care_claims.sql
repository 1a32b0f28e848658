-- owner: claims
-- Care is claimed as a kind of its own.
alter table claims drop constraint claims_kind;
alter table claims add constraint claims_kind check (
  kind in ('accident-medical', 'illness-medical', 'critical-illness', 'disability', 'death', 'long-term-care')
);
