/** The database that other test databases are copied from. */
export const templateName = 'template_reference'

/** Called once for a test run with the empty template: what is put in here is in every test database. */
export const prepareTemplate = async (_url: string): Promise<void> => undefined
