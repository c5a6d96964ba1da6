import type { ScimSchema } from '../types.js'
import { attribute, complex, plural } from './attribute.js'

/** The core User schema: RFC 7643 sections 4.1 and 8.7.1. Common attributes (`id`, `externalId`, `meta`) are in `common.ts`. */
export const userSchema: ScimSchema = {
  id: 'urn:ietf:params:scim:schemas:core:2.0:User',
  name: 'User',
  description: 'User Account',
  attributes: [
    attribute('userName', 'The name a user signs in with. Unique across the service, never empty, compared without case.', {
      required: true,
      uniqueness: 'server',
    }),
    complex('name', "The parts of the user's name.", [
      attribute('formatted', 'The full name, ready for display.'),
      attribute('familyName', 'Family name, or last name.'),
      attribute('givenName', 'Given name, or first name.'),
      attribute('middleName', 'Middle names.'),
      attribute('honorificPrefix', 'Title before the name, such as "Ms."'),
      attribute('honorificSuffix', 'Suffix behind the name, such as "III".'),
    ]),
    attribute('displayName', 'The name shown to other people.'),
    attribute('nickName', 'The casual way to address the user.'),
    attribute('profileUrl', "Location of the user's profile page.", { type: 'reference', referenceTypes: ['external'] }),
    attribute('title', 'Job title, such as "Vice President".'),
    attribute('userType', 'Relationship between the organisation and the user, such as "Employee" or "Contractor".'),
    attribute('preferredLanguage', 'Preferred written or spoken language, in the form of the Accept-Language header.'),
    attribute('locale', 'Locale for currency, dates and numbers, such as "en-US".'),
    attribute('timezone', 'Time zone of the IANA database, such as "America/Los_Angeles".'),
    attribute('active', 'Whether the account may be used.', { type: 'boolean' }),
    attribute('password', 'Clear-text password for setting or resetting; never returned.', {
      mutability: 'writeOnly',
      returned: 'never',
    }),
    plural('emails', 'E-mail addresses.', ['work', 'home', 'other']),
    plural('phoneNumbers', 'Telephone numbers, best in the form of RFC 3966.', [
      'work',
      'home',
      'mobile',
      'fax',
      'pager',
      'other',
    ]),
    plural('ims', 'Instant messaging addresses.', ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo']),
    plural(
      'photos',
      'Locations of photos of the user.',
      ['photo', 'thumbnail'],
      attribute('value', 'Location of an image file.', { type: 'reference', referenceTypes: ['external'] }),
    ),
    complex(
      'addresses',
      'Physical mailing addresses.',
      [
        attribute('formatted', 'The full address, ready for display; may contain line breaks.'),
        attribute('streetAddress', 'Street, house number, apartment; may contain line breaks.'),
        attribute('locality', 'City.'),
        attribute('region', 'State or region.'),
        attribute('postalCode', 'Postal code.'),
        attribute('country', 'Country as two upper-case letters of ISO 3166-1 alpha-2.'),
        attribute('type', 'A label for what the address is used for.', { canonicalValues: ['work', 'home', 'other'] }),
        attribute('primary', 'Whether this is the preferred address; true for at most one of them.', { type: 'boolean' }),
      ],
      { multiValued: true },
    ),
    complex(
      'groups',
      'Groups the user belongs to. Change membership through the Group.',
      [
        attribute('value', "The group's id.", { mutability: 'readOnly' }),
        attribute('$ref', "Location of the group's resource.", {
          type: 'reference',
          referenceTypes: ['User', 'Group'],
          mutability: 'readOnly',
        }),
        attribute('display', "The group's name for display.", { mutability: 'readOnly' }),
        attribute('type', 'Whether the membership is direct or comes from a nested group.', {
          canonicalValues: ['direct', 'indirect'],
          mutability: 'readOnly',
        }),
      ],
      { multiValued: true, mutability: 'readOnly' },
    ),
    plural('entitlements', 'Things the user is entitled to.', []),
    plural('roles', 'Roles of the user, such as "Student".', []),
    plural(
      'x509Certificates',
      'Certificates issued to the user.',
      [],
      attribute('value', 'A DER certificate in base64.', { type: 'binary' }),
    ),
  ],
}
