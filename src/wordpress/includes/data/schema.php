<?php
/**
 * Checks what is to be saved by the JSON Schema of a dataset: exactly the keywords that it uses. Tested to agree with the
 * widgets' own check.
 *
 * @package Coffee_Network
 */

namespace Coffee_Network\Data;

defined( 'ABSPATH' ) || exit;

/**
 * A JSON Schema (2020-12), and what a value breaks of it.
 */
final class Schema {
	/** The keywords that are checked, and those that say nothing of a value. A schema with others is not to be trusted to this. */
	const KEYWORDS = array( '$ref', 'anyOf', 'type', 'enum', 'items', 'minItems', 'maxItems', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'pattern', 'not', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', '$schema', '$id', '$defs', 'title', 'description', 'examples' );

	/** What JavaScript takes for blanks: PCRE's own depend on how PHP was built. */
	const BLANK = '\x{9}-\x{d}\x{20}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';

	/**
	 * The whole schema: `$ref` looks here.
	 *
	 * @var array
	 */
	private $root;

	/**
	 * The patterns that were translated already.
	 *
	 * @var string[]
	 */
	private $patterns = array();

	/**
	 * A schema as `json_decode` reads it, with arrays for maps.
	 *
	 * @param array $root The schema.
	 */
	public function __construct( array $root ) {
		$this->root = $root;
	}

	/**
	 * Where a value breaks the schema: paths as the widgets write them, `timelines.colombia.events[2].date`.
	 *
	 * @param mixed $value As `json_decode` reads it, with objects for maps: an empty map is no empty list.
	 * @param int   $most  How many to tell.
	 * @return string[]
	 */
	public function problems( $value, int $most = 20 ): array {
		$problems = array();
		foreach ( $this->check( $this->root, $value, '' ) as $path ) {
			$problems[] = '' === $path ? '$' : $path;
			if ( count( $problems ) >= $most ) {
				break;
			}
		}
		return $problems;
	}

	/**
	 * Goes down a value along a schema.
	 *
	 * @param array  $schema What is asked for here.
	 * @param mixed  $value  What is here.
	 * @param string $path   Where that is.
	 * @return \Generator<string>
	 */
	private function check( array $schema, $value, string $path ): \Generator {
		if ( isset( $schema['$ref'] ) ) {
			$schema = $this->root['$defs'][ substr( $schema['$ref'], strlen( '#/$defs/' ) ) ];
		}
		// `1.0` is a whole number too.
		if ( is_float( $value ) && floor( $value ) === $value && abs( $value ) < 1e15 ) {
			$value = (int) $value;
		}
		if ( isset( $schema['anyOf'] ) ) {
			yield from $this->check_any( $schema['anyOf'], $value, $path );
		}
		$wrong = ( isset( $schema['type'] ) && ! self::is( $schema['type'], $value ) )
			|| ( isset( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) )
			|| ( is_array( $value ) && ( count( $value ) < ( $schema['minItems'] ?? 0 ) || count( $value ) > ( $schema['maxItems'] ?? INF ) ) )
			|| ( is_string( $value ) && ! $this->text_fits( $schema, $value ) )
			|| ( ( is_int( $value ) || is_float( $value ) ) && ! self::number_fits( $schema, $value ) );
		if ( $wrong ) {
			yield $path;
		} elseif ( is_array( $value ) && isset( $schema['items'] ) ) {
			foreach ( $value as $index => $item ) {
				yield from $this->check( $schema['items'], $item, "{$path}[$index]" );
			}
		} elseif ( is_object( $value ) ) {
			yield from $this->check_map( $schema, $value, $path );
		}
	}

	/**
	 * What fits one of some schemas fits; else the one of its type says what is wrong.
	 *
	 * @param array  $schemas What may be here.
	 * @param mixed  $value   What is here.
	 * @param string $path    Where that is.
	 * @return \Generator<string>
	 */
	private function check_any( array $schemas, $value, string $path ): \Generator {
		$told = array( $path );
		foreach ( $schemas as $schema ) {
			$problems = array();
			foreach ( $this->check( $schema, $value, $path ) as $problem ) {
				$problems[] = $problem;
				if ( count( $problems ) >= 20 ) {
					break;
				}
			}
			if ( ! $problems ) {
				return;
			}
			if ( $problems[0] !== $path ) {
				$told = $problems;
			}
		}
		yield from $told;
	}

	/**
	 * The names of a map, and what stands under them.
	 *
	 * @param array  $schema What is asked for here.
	 * @param object $value  What is here.
	 * @param string $path   Where that is.
	 * @return \Generator<string>
	 */
	private function check_map( array $schema, $value, string $path ): \Generator {
		$entries = get_object_vars( $value );
		$missing = array_diff( $schema['required'] ?? array(), array_map( 'strval', array_keys( $entries ) ) );
		if ( $missing || count( $entries ) < ( $schema['minProperties'] ?? 0 ) ) {
			yield $path;
			return;
		}
		foreach ( $entries as $name => $each ) {
			$name = (string) $name;
			$at   = '' === $path ? $name : "$path.$name";
			if ( isset( $schema['propertyNames'] ) && ! $this->text_fits( $schema['propertyNames'], $name ) ) {
				yield $at;
				continue;
			}
			$asked = $schema['properties'][ $name ] ?? $schema['additionalProperties'] ?? null;
			if ( is_array( $asked ) ) {
				yield from $this->check( $asked, $each, $at );
			}
		}
	}

	/**
	 * Whether a value has a type of JSON.
	 *
	 * @param string $type  Its name.
	 * @param mixed  $value As it was read.
	 */
	private static function is( string $type, $value ): bool {
		switch ( $type ) {
			case 'object':
				return is_object( $value );
			case 'array':
				return is_array( $value );
			case 'string':
				return is_string( $value );
			case 'null':
				return null === $value;
			case 'integer':
				return is_int( $value ) || ( is_float( $value ) && is_finite( $value ) && floor( $value ) === $value );
			case 'number':
				return is_int( $value ) || is_float( $value );
		}
		throw new \LogicException( "Type $type" );
	}

	/**
	 * Whether a number is within its limits.
	 *
	 * @param array     $schema What is asked for.
	 * @param int|float $value  The number.
	 */
	private static function number_fits( array $schema, $value ): bool {
		return $value >= ( $schema['minimum'] ?? -INF ) && $value <= ( $schema['maximum'] ?? INF )
			&& ( ! isset( $schema['exclusiveMinimum'] ) || $value > $schema['exclusiveMinimum'] )
			&& ( ! isset( $schema['exclusiveMaximum'] ) || $value < $schema['exclusiveMaximum'] );
	}

	/**
	 * Whether a text is as its schema says.
	 *
	 * @param array  $schema What is asked for.
	 * @param string $text   The text.
	 */
	private function text_fits( array $schema, string $text ): bool {
		$letters = isset( $schema['minLength'] ) || isset( $schema['maxLength'] ) ? strlen( (string) preg_replace( '/[\x80-\xbf]/', '', $text ) ) : 0;
		if ( $letters < ( $schema['minLength'] ?? 0 ) || $letters > ( $schema['maxLength'] ?? INF ) ) {
			return false;
		}
		if ( isset( $schema['not'] ) && $this->text_fits( $schema['not'], $text ) ) {
			return false;
		}
		if ( ! isset( $schema['pattern'] ) ) {
			return true;
		}
		$pattern = $schema['pattern'];
		// The limit of PCRE counts as no match: nobody has an address that long.
		return 1 === preg_match( $this->patterns[ $pattern ] ?? ( $this->patterns[ $pattern ] = self::in_pcre( $pattern ) ), $text ); // phpcs:ignore
	}

	/**
	 * Whether a text holds nothing to read.
	 *
	 * @param string $text The text.
	 */
	public static function is_blank( string $text ): bool {
		return ! preg_match( '~[^' . self::BLANK . ']~u', $text );
	}

	/**
	 * A pattern of JavaScript as one of PCRE with the same meaning: there `\d` and `\s` mean other letters.
	 *
	 * @param string $pattern As in the schema.
	 */
	private static function in_pcre( string $pattern ): string {
		$blank    = self::BLANK;
		$in_class = false;
		$made     = preg_replace_callback(
			'/\\\\u([0-9A-Fa-f]{4})|\\\\.|[\[\]~]/s',
			static function ( array $found ) use ( $blank, &$in_class ): string {
				list( $sign ) = $found;
				switch ( $sign ) {
					case '[':
					case ']':
						// A bracket in a class is written with a backslash.
						$in_class = '[' === $sign;
						return $sign;
					case '~':
						return '\\~';
					case '\d':
						return $in_class ? '0-9' : '[0-9]';
					case '\s':
						return $in_class ? $blank : "[$blank]";
					case '\S':
						return "[^$blank]";
				}
				return isset( $found[1] ) ? "\\x{{$found[1]}}" : $sign;
			},
			$pattern
		);
		return "~$made~uD";
	}
}
