/** An organisation as the domain knows it (OrganisationFacts), with whoever answers for it, as SQL over a row of that name: the one text for every statement. */
export const organisationFacts = (organisation: string): string => `json_build_object(
  'odsCode', ${organisation}.ods_code, 'name', ${organisation}.name, 'kind', ${organisation}.kind, 'region', ${organisation}.region,
  'answeredForBy', (select json_build_object('odsCode', heir.ods_code, 'name', heir.name, 'kind', heir.kind, 'region', heir.region)
    from organisation heir where heir.ods_code = ${organisation}.answered_for_by))`
