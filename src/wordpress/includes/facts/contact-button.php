<?php
/**
 * The twin of src/facts/of/contact-button.ts and of the channels of the widget.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Facts;

use function Coffee_Network\Language\pick_text;
use function Coffee_Network\Values\clean;
use function Coffee_Network\Values\email_addresses;
use function Coffee_Network\Values\link_address;
use function Coffee_Network\Values\phone_number;
use function Coffee_Network\Values\whatsapp_number;

defined( 'ABSPATH' ) || exit;

/**
 * Whom to write to, call or visit: every channel, as people write it and as a link.
 *
 * @param array $asked What the facts are made from.
 */
function contact_button( array $asked ): array {
	$language   = $asked['language'];
	$terms      = $language['terms'];
	$contact    = $asked['dataset']['contact'];
	$attributes = $asked['attributes'];
	$channels   = channels_of( $asked );
	$invitation = text_line( $contact['text'] ?? null, $language );
	if ( ! $channels ) {
		return paragraph( $invitation );
	}
	$given = some( $attributes['label'] ?? '' ) ? $attributes['label'] : ( $contact['label'] ?? null );
	$label = some( $given ) ? said( $given, $language, array( 'strong' => true ) ) : words( $terms['contact'], array( 'strong' => true ) );
	$link  = fn ( array $channel ) => words( $channel['shown'], array( 'href' => $channel['href'] ) );
	if ( 1 === count( $channels ) ) {
		return paragraph( sentences( array( $label, words( $terms['colon'] ), $link( $channels[0] ) ), $invitation ) );
	}
	$lines = array_map(
		fn ( $channel ) => array(
			words( ( 'whatsapp' === $channel['kind'] ? 'WhatsApp' : $terms[ $channel['kind'] ] ) . $terms['colon'] ),
			$link( $channel ),
		),
		$channels
	);
	return array_merge( paragraph( sentences( array( $label ), $invitation ) ), items( $lines ) );
}

/**
 * The channels that the attributes name; else those of the dataset.
 *
 * @param array $asked What the facts are made from.
 */
function channels_of( array $asked ): array {
	$attributes = $asked['attributes'];
	$contact    = $asked['dataset']['contact'];
	$own        = array_filter( addresses_named( $attributes ) );
	$addresses  = $own ? $own : array(
		'email'    => email_addresses( $contact['email'] ?? '' ),
		'phone'    => phone_number( $contact['phone'] ?? '' ),
		'whatsapp' => whatsapp_number( $contact['whatsapp'] ?? '' ),
		'page'     => empty( $contact['url'] ) ? '' : link_address( pick_text( $contact['url'], $asked['language'] )[0] ),
	);
	// Numbers keep the groups in which their author wrote them.
	$written = $own ? $attributes : $contact;
	return channels( $addresses, (string) ( $attributes['subject'] ?? '' ), (string) ( $attributes['message'] ?? '' ), $written );
}

/**
 * The addresses that the attributes name, also by the address that a mail or telephone link has.
 *
 * @param array $attributes The attributes.
 */
function addresses_named( array $attributes ): array {
	$href     = $attributes['href'] ?? '';
	$is_mail  = (bool) preg_match( '/^mailto:/i', clean( $href ) );
	$is_phone = (bool) preg_match( '/^tel:/i', clean( $href ) );
	$email    = email_addresses( $attributes['email'] ?? '' );
	$phone    = phone_number( $attributes['phone'] ?? '' );
	return array(
		'email'    => '' === $email && $is_mail ? email_addresses( $href ) : $email,
		'phone'    => '' === $phone && $is_phone ? phone_number( $href ) : $phone,
		'whatsapp' => whatsapp_number( $attributes['whatsapp'] ?? '' ),
		'page'     => $is_mail || $is_phone ? '' : link_address( $href ),
	);
}

/**
 * The links to addresses that have been checked, in the order in which they are offered.
 *
 * @param array  $addresses By kind.
 * @param string $subject   The subject of an e-mail.
 * @param string $message   The text of an e-mail or of a message.
 * @param array  $written   The addresses as their author wrote them.
 */
function channels( array $addresses, string $subject, string $message, array $written ): array {
	$query    = function ( array $fields ): string {
		$pairs = array();
		foreach ( array_filter( $fields, 'strlen' ) as $name => $value ) {
			$pairs[] = $name . '=' . uri_component( preg_replace( '/\r?\n/', "\r\n", $value ) );
		}
		return $pairs ? '?' . implode( '&', $pairs ) : '';
	};
	$mailbox  = fn ( string $address ) => preg_replace( '/%40/', '@', uri_component( $address ), 1 );
	$mail     = array(
		'subject' => preg_replace( '/\s+/u', ' ', $subject ),
		'body'    => $message,
	);
	$hrefs    = array(
		'email'    => fn ( $address ) => 'mailto:' . implode( ',', array_map( $mailbox, explode( ',', $address ) ) ) . $query( $mail ),
		'phone'    => fn ( $address ) => "tel:$address",
		'whatsapp' => fn ( $address ) => 'https://wa.me/' . str_replace( '+', '', $address ) . $query( array( 'text' => $message ) ),
		'page'     => fn ( $address ) => $address,
	);
	$channels = array();
	foreach ( $hrefs as $kind => $href ) {
		$address = $addresses[ $kind ] ?? '';
		if ( '' !== $address ) {
			$channels[] = array(
				'kind'  => $kind,
				'href'  => $href( $address ),
				'shown' => shown( $kind, $address, $written[ $kind ] ?? '' ),
			);
		}
	}
	return $channels;
}

/**
 * An address as people write it.
 *
 * @param string $kind    What it is.
 * @param string $address The address.
 * @param mixed  $written As its author wrote it.
 */
function shown( string $kind, string $address, $written ): string {
	if ( is_string( $written ) && preg_replace( '/[\s().-]/u', '', $written ) === $address ) {
		return $written;
	}
	return 'page' === $kind
		? preg_replace( '/^https?:\/\/(www\.)?|\/$/', '', $address )
		: str_replace( array( ',', ';ext=' ), array( ', ', ' ext. ' ), $address );
}

/**
 * A text as an address takes it, with the signs left that a browser leaves.
 *
 * @param string $text The text.
 */
function uri_component( string $text ): string {
	return strtr(
		rawurlencode( $text ),
		array(
			'%21' => '!',
			'%27' => "'",
			'%28' => '(',
			'%29' => ')',
			'%2A' => '*',
		)
	);
}
