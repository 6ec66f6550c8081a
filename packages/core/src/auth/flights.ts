/** Work that is under way once, however many ask for it. */
export interface Flights<T> {
  /** The flight of that key: the one under way, or a new one. */
  join(key: string, start: () => Promise<T>): Promise<T>;
  isUnderWay(key: string): boolean;
}

export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Promise<T>>();
  return {
    join(key, start) {
      const under = flights.get(key);
      if (under !== undefined) return under;
      // Only the flight itself takes itself off the list, so nobody can end that of another.
      const flight = start().finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
    isUnderWay: (key) => flights.has(key),
  };
}
