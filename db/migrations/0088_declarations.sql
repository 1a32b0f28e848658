-- owner: products
-- What the insurer declared at the desk (结算利率、红利、投资账户单位价格): read together with the tables of the product's
-- folder. Rows are only added, one after the other.
create table product_declarations (
  seq integer not null,
  product_code text not null,
  product_version text not null,
  kind text not null,
  -- The fund of a price; term, years of premium and policy year of a dividend; empty for a rate.
  of_what text not null,
  -- The day of a price, the first day of a rate's month, the day from which a dividend stands.
  from_on date not null,
  -- Hundredths of a per cent a year; fen for a thousand yuan of sum insured; ten-thousandths of a yuan.
  value bigint not null,
  declared_at timestamptz not null,
  declared_by text not null,
  declared_by_name text not null,
  constraint product_declarations_pkey primary key (seq),
  constraint product_declarations_once unique (product_code, product_version, kind, of_what, from_on),
  constraint product_declarations_kind check (kind in ('rate', 'dividend', 'price')),
  constraint product_declarations_value check (value >= 0 and (kind <> 'price' or value > 0))
);

-- owner: products
-- How many there are. Who declares takes the next number and the others wait, so that each sees all before it.
create table product_declaration_turns (
  id integer not null,
  taken integer not null,
  constraint product_declaration_turns_pkey primary key (id),
  constraint product_declaration_turns_one check (id = 1)
);
insert into product_declaration_turns (id, taken) values (1, 0);
