/** Tests run from the TypeScript sources through swc, as ES modules; `dist/` plays no part. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/test/environment/global-setup.ts',
  globalTeardown: '<rootDir>/test/environment/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/environment/closing-line-reporter.js'],
  maxWorkers: 2,
  testTimeout: 20_000,
}
