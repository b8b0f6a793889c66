import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from 'discord.js';
import { LONGEST_NAME } from '../answering/correcting/correct.ts';
import { encodeRecord } from './record-state.ts';

const FIELD = 'right';

const ASKS = {
  speaker: {
    verb: 'speakerForm',
    title: 'Wrong speaker?',
    label: 'Who said it?',
    about: 'The whole name. Leave it empty if the article does not say.',
  },
  date: {
    verb: 'dateForm',
    title: 'Wrong date?',
    label: 'When was it?',
    about: 'Such as “3 March 2017” or “July 2016”. Leave it empty if the article does not say.',
  },
} as const;

/** The form to put something right. @param spot as `encodeSpot` gives it. */
export function correctionForm(what: keyof typeof ASKS, spot: string): APIModalInteractionResponseCallbackData {
  const { verb, title, label, about } = ASKS[what];
  return {
    custom_id: encodeRecord(verb, spot),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description: about,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          max_length: LONGEST_NAME,
          required: false,
        },
      },
    ],
  };
}

export const typedCorrection = (fields: ModalSubmitFields): string =>
  fields.fields.has(FIELD) ? fields.getTextInputValue(FIELD) : '';
