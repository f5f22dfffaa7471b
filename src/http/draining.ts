import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

const oneLook = 50

/**
 * Stopping drops nothing (D4): for as long as a probe takes everything is served, with `connection: close`;
 * then no connection is taken any more, what runs is finished, and whoever is connected without asking is let go.
 */
export const addDraining = (server: FastifyInstance, oneProbe: number): void => {
  let isStopping = false
  let running = 0
  server.addHook('onRequest', async (_request, reply) => {
    running += 1
    reply.raw.once('close', () => {
      running -= 1
    })
  })
  server.addHook('onSend', async (_request, reply) => {
    if (isStopping) void reply.header('connection', 'close')
  })
  server.addHook('preClose', async () => {
    isStopping = true
    await pause(oneProbe)
    const letGo = setInterval(() => {
      if (running === 0) server.server.closeAllConnections()
    }, oneLook)
    server.server.once('close', () => clearInterval(letGo))
    if (!server.server.listening) clearInterval(letGo)
  })
}
