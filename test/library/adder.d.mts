export declare const textOf: (id: string) => string;
