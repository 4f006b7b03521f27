"""The ledger's own types as BCS: transactions, effects, events, objects, checkpoints.   Thread: any; data only.

Names and JSON as official proofs of inclusion have them. Order of fields and variants is the format itself: a newer
protocol adds variants at the end, which are then unknown here and judged as "cannot verify" (app/ledger/iota/bcs.py).
Source: iota-sdk-types; held against real checkpoints and the official SDK's transactions in tests.
"""

from __future__ import annotations

from app.ledger.iota.bcs import (
    ADDRESS,
    BOOL,
    BYTE_LIST,
    BYTES,
    DIGEST,
    I64,
    TEXT,
    U8,
    U16,
    U32,
    U64,
    U64_PLAIN,
    array,
    enum,
    mapped,
    opt,
    pair,
    renamed,
    struct,
    vec,
)
from app.ledger.iota.odd_json import parse_input, parse_status, plain_input, plain_status
from app.ledger.iota.type_tags import STRUCT_TAG, TYPE_TAG

OBJECT_REF = struct(object_id=ADDRESS, version=U64, digest=DIGEST)
OWNER = enum("Owner", ("Address", ADDRESS), ("Object", ADDRESS), ("Shared", U64), ("Immutable", None))
GAS_COST = struct(
    computation_cost=U64,
    computation_cost_burned=U64,
    storage_cost=U64,
    storage_rebate=U64,
    non_refundable_storage_fee=U64,
)

# -- transactions ------------------------------------------------------------------------------------------------------

ARGUMENT = enum("Argument", ("Gas", None), ("Input", U16), ("Result", U16), ("NestedResult", pair(U16, U16)))
OBJECT_ARG = enum(
    "ObjectArg",
    ("ImmutableOrOwned", OBJECT_REF),
    ("Shared", struct(object_id=ADDRESS, initial_shared_version=U64, mutable=BOOL)),
    ("Receiving", OBJECT_REF),
)
_CALL_ARG = enum("CallArg", ("Pure", BYTES), ("Object", OBJECT_ARG))
CALL_ARG = mapped(_CALL_ARG, lambda v: plain_input(_CALL_ARG, v), lambda said: parse_input(_CALL_ARG, said))
COMMAND = enum(
    "Command",
    (
        "MoveCall",
        struct(
            package=ADDRESS, module=TEXT, function=TEXT, type_arguments=vec(TYPE_TAG), arguments=vec(ARGUMENT)
        ),
    ),
    ("TransferObjects", struct(objects=vec(ARGUMENT), address=ARGUMENT)),
    ("SplitCoins", struct(coin=ARGUMENT, amounts=vec(ARGUMENT))),
    ("MergeCoins", struct(coin=ARGUMENT, coins_to_merge=vec(ARGUMENT))),
    ("Publish", struct(modules=vec(BYTES), dependencies=vec(ADDRESS))),
    ("MakeMoveVector", struct(type=opt(TYPE_TAG), elements=vec(ARGUMENT))),
    ("Upgrade", struct(modules=vec(BYTES), dependencies=vec(ADDRESS), package=ADDRESS, ticket=ARGUMENT)),
)
PROGRAMMABLE = struct(inputs=vec(CALL_ARG), commands=vec(COMMAND))
SYSTEM_PACKAGE = struct(version=U64, modules=vec(BYTES), dependencies=vec(ADDRESS))
_EPOCH_CHANGE = {
    "epoch": U64,
    "protocol_version": U64,
    "storage_charge": U64,
    "computation_charge": U64,
}
_EPOCH_REST = {
    "storage_rebate": U64,
    "non_refundable_storage_fee": U64,
    "epoch_start_timestamp_ms": U64,
    "system_packages": vec(SYSTEM_PACKAGE),
}
CHANGE_EPOCH = struct(**_EPOCH_CHANGE, **_EPOCH_REST)
_EPOCH_2 = {**_EPOCH_CHANGE, "computation_charge_burned": U64, **_EPOCH_REST}
_VALIDATORS = {"eligible_active_validators": vec(U64_PLAIN)}
END_OF_EPOCH_KIND = enum(
    "EndOfEpochTransactionKind",
    ("ChangeEpoch", CHANGE_EPOCH),
    ("ChangeEpochV2", struct(**_EPOCH_2)),
    ("ChangeEpochV3", struct(**_EPOCH_2, **_VALIDATORS)),
    (
        "ChangeEpochV4",
        struct(**_EPOCH_2, **_VALIDATORS, scores=vec(U64_PLAIN), adjust_rewards_by_score=BOOL),
    ),
)
CONSENSUS_COMMIT = struct(
    epoch=U64,
    round=U64,
    sub_dag_index=opt(U64),
    commit_timestamp_ms=U64,
    consensus_commit_digest=DIGEST,
    consensus_determined_version_assignments=enum(
        "ConsensusDeterminedVersionAssignments",
        ("CancelledTransactions", vec(pair(DIGEST, vec(pair(ADDRESS, U64))))),
    ),
)
_JWK = struct(jwk_id=struct(iss=TEXT, kid=TEXT), jwk=struct(kty=TEXT, e=TEXT, n=TEXT, alg=TEXT), epoch=U64)
EVENT = struct(package_id=ADDRESS, module=TEXT, sender=ADDRESS, type=STRUCT_TAG, contents=BYTES)
EVENTS = vec(EVENT)

_MOVE_TYPE = enum(
    "MoveObjectType",
    ("Other", STRUCT_TAG),
    ("GasCoin", None),
    ("StakedIota", None),
    ("Coin", TYPE_TAG),
)
_PACKAGE = struct(
    id=ADDRESS,
    version=U64,
    modules=vec(pair(TEXT, BYTES)),
    type_origin_table=vec(struct(module_name=TEXT, struct_name=TEXT, package=ADDRESS)),
    linkage_table=vec(pair(ADDRESS, struct(upgraded_id=ADDRESS, upgraded_version=U64))),
)
OBJECT_DATA = enum(
    "ObjectData", ("Move", struct(type=_MOVE_TYPE, version=U64, contents=BYTES)), ("Package", _PACKAGE)
)
OBJECT = struct(data=OBJECT_DATA, owner=OWNER, previous_transaction=DIGEST, storage_rebate=U64)
GENESIS_OBJECT = enum("GenesisObject", ("RawObject", struct(data=OBJECT_DATA, owner=OWNER)))

TRANSACTION_KIND = enum(
    "TransactionKind",
    ("Programmable", PROGRAMMABLE),
    ("Genesis", struct(objects=vec(GENESIS_OBJECT), events=EVENTS)),
    ("ConsensusCommitPrologueV1", CONSENSUS_COMMIT),
    (
        "AuthenticatorStateUpdateV1Deprecated",
        struct(epoch=U64, round=U64, new_active_jwks=vec(_JWK), authenticator_obj_initial_shared_version=U64),
    ),
    ("EndOfEpoch", vec(END_OF_EPOCH_KIND)),
    (
        "RandomnessStateUpdate",
        struct(
            epoch=U64, randomness_round=U64, random_bytes=BYTES, randomness_obj_initial_shared_version=U64
        ),
    ),
)
GAS_PAYMENT = struct(objects=vec(OBJECT_REF), owner=ADDRESS, price=U64, budget=U64)
EXPIRATION = enum("TransactionExpiration", ("None", None), ("Epoch", U64))
TRANSACTION = enum(
    "TransactionData",
    (
        "V1",
        struct(kind=TRANSACTION_KIND, sender=ADDRESS, gas_payment=GAS_PAYMENT, expiration=EXPIRATION),
    ),
)
SIGNED_TRANSACTION = vec(struct(intent=pair(U8, U8, U8), transaction=TRANSACTION, signatures=vec(BYTES)))
"""Of a `.chk` file: one transaction with its intent, in a vector of one."""

# -- effects -----------------------------------------------------------------------------------------------------------

_LOCATION = struct(package=ADDRESS, module=TEXT, function=U16, instruction=U16, function_name=opt(TEXT))
_SIZES = struct(object_size=U64, max_object_size=U64)
_ARGUMENT_ERROR = enum(
    "CommandArgumentError",
    ("TypeMismatch", None),
    ("InvalidBcsBytes", None),
    ("InvalidUsageOfPureArgument", None),
    ("InvalidArgumentToPrivateEntryFunction", None),
    ("IndexOutOfBounds", U16),
    ("SecondaryIndexOutOfBounds", pair(U16, U16)),
    ("InvalidResultArity", U16),
    ("InvalidGasCoinUsage", None),
    ("InvalidValueUsage", None),
    ("InvalidObjectByValue", None),
    ("InvalidObjectByMutRef", None),
    ("SharedObjectOperationNotAllowed", None),
)
_UPGRADE_ERROR = enum(
    "PackageUpgradeError",
    ("UnableToFetchPackage", ADDRESS),
    ("NotAPackage", ADDRESS),
    ("IncompatibleUpgrade", None),
    ("DigestDoesNotMatch", BYTES),
    ("UnknownUpgradePolicy", U8),
    ("PackageIdDoesNotMatch", pair(ADDRESS, ADDRESS)),
)
EXECUTION_ERROR = enum(
    "ExecutionError",
    ("InsufficientGas", None),
    ("InvalidGasObject", None),
    ("InvariantViolation", None),
    ("FeatureNotYetSupported", None),
    ("ObjectTooBig", _SIZES),
    ("PackageTooBig", _SIZES),
    ("CircularObjectOwnership", ADDRESS),
    ("InsufficientCoinBalance", None),
    ("CoinBalanceOverflow", None),
    ("PublishErrorNonZeroAddress", None),
    ("IotaMoveVerificationError", None),
    ("MovePrimitiveRuntimeError", opt(_LOCATION)),
    ("MoveAbort", pair(_LOCATION, U64)),
    ("VmVerificationOrDeserializationError", None),
    ("VmInvariantViolation", None),
    ("FunctionNotFound", None),
    ("ArityMismatch", None),
    ("TypeArityMismatch", None),
    ("NonEntryFunctionInvoked", None),
    ("CommandArgumentError", pair(U16, _ARGUMENT_ERROR)),
    (
        "TypeArgumentError",
        pair(U16, enum("TypeArgumentError", ("TypeNotFound", None), ("ConstraintNotSatisfied", None))),
    ),
    ("UnusedValueWithoutDrop", pair(U16, U16)),
    ("InvalidPublicFunctionReturnType", U16),
    ("InvalidTransferObject", None),
    ("EffectsTooLarge", struct(current_size=U64, max_size=U64)),
    ("PublishUpgradeMissingDependency", None),
    ("PublishUpgradeDependencyDowngrade", None),
    ("PackageUpgradeError", _UPGRADE_ERROR),
    ("WrittenObjectsTooLarge", _SIZES),
    ("CertificateDenied", None),
    ("IotaMoveVerificationTimeout", None),
    ("SharedObjectOperationNotAllowed", None),
    ("InputObjectDeleted", None),
    ("ExecutionCancelledDueToSharedObjectCongestion", vec(ADDRESS)),
    ("AddressDeniedForCoin", struct(address=ADDRESS, coin_type=TEXT)),
    ("CoinTypeGlobalPause", TEXT),
    ("ExecutionCancelledDueToRandomnessUnavailable", None),
)
_STATUS = enum(
    "ExecutionStatus", ("Success", None), ("Failure", struct(error=EXECUTION_ERROR, command=opt(U64_PLAIN)))
)
STATUS = mapped(_STATUS, lambda v: plain_status(_STATUS, v), lambda said: parse_status(_STATUS, said))
OBJECT_IN = enum("ObjectIn", ("Missing", None), ("Data", struct(version=U64, digest=DIGEST, owner=OWNER)))
OBJECT_OUT = enum(
    "ObjectOut",
    ("Missing", None),
    ("ObjectWrite", struct(digest=DIGEST, owner=OWNER)),
    ("PackageWrite", struct(version=U64, digest=DIGEST)),
)
CHANGED_OBJECT = struct(
    object_id=ADDRESS,
    input_state=OBJECT_IN,
    output_state=OBJECT_OUT,
    id_operation=enum("IdOperation", ("none", None), ("created", None), ("deleted", None)),
)
UNCHANGED = struct(
    object_id=ADDRESS,
    kind=enum(
        "UnchangedSharedKind",
        ("ReadOnlyRoot", struct(version=U64, digest=DIGEST)),
        ("MutateDeleted", struct(version=U64)),
        ("ReadDeleted", struct(version=U64)),
        ("Cancelled", struct(version=U64)),
        ("PerEpochConfig", None),
    ),
)
EFFECTS = enum(
    "TransactionEffects",
    (
        "V1",
        struct(
            status=STATUS,
            epoch=U64,
            gas_cost_summary=GAS_COST,
            transaction_digest=DIGEST,
            gas_object_index=opt(U32),
            events_digest=opt(DIGEST),
            dependencies=vec(DIGEST),
            lamport_version=U64,
            changed_objects=vec(CHANGED_OBJECT),
            unchanged_shared_objects=vec(UNCHANGED),
            auxiliary_data_digest=opt(DIGEST),
        ),
    ),
)

# -- checkpoints -------------------------------------------------------------------------------------------------------

COMMITMENT = enum("CheckpointCommitment", ("EcmhLiveObjectSet", struct(digest=DIGEST)))
PUBLIC_KEY = array(96, is_prefixed=True)
END_OF_EPOCH = struct(
    next_epoch_committee=vec(struct(public_key=PUBLIC_KEY, stake=U64)),
    next_epoch_protocol_version=U64,
    epoch_commitments=vec(COMMITMENT),
    epoch_supply_change=I64,
)
SUMMARY = struct(
    epoch=U64,
    sequence_number=U64,
    network_total_transactions=U64,
    contents_digest=DIGEST,
    previous_digest=opt(DIGEST),
    epoch_rolling_gas_cost_summary=GAS_COST,
    timestamp_ms=U64,
    checkpoint_commitments=vec(COMMITMENT),
    end_of_epoch_data=opt(END_OF_EPOCH),
    version_specific_data=BYTES,
)
CERTIFICATE = struct(epoch=U64_PLAIN, signature=array(48), signers_map=BYTE_LIST)
CERTIFIED_SUMMARY = struct(data=SUMMARY, auth_signature=CERTIFICATE)
CONTENTS = enum(
    "CheckpointContents",
    (
        "V1",
        renamed(
            {"digests": ("digests", vec(pair(DIGEST, DIGEST))), "signatures": ("signatures", vec(vec(BYTES)))}
        ),
    ),
)
CHECKPOINT_TRANSACTION = struct(
    transaction=SIGNED_TRANSACTION,
    effects=EFFECTS,
    events=opt(EVENTS),
    input_objects=vec(OBJECT),
    output_objects=vec(OBJECT),
)
CHECKPOINT_DATA = struct(
    checkpoint_summary=CERTIFIED_SUMMARY,
    checkpoint_contents=CONTENTS,
    transactions=vec(CHECKPOINT_TRANSACTION),
)
